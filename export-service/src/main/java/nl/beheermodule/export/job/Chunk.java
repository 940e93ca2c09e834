package nl.beheermodule.export.job;

import java.time.Instant;
import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A piece of a file: in the database, so that any replica can send it. */
@Document(Chunk.COLLECTION)
@TypeAlias("export-chunk")
record Chunk(@Id String id, String jobId, int attempt, Binary data, Instant expiresAt) {
    static final String COLLECTION = "export_chunks";

    static String id(Job job, int number) {
        return job.id() + ":" + job.attempt() + ":" + number;
    }
}
