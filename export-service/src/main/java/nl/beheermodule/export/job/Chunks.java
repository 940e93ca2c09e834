package nl.beheermodule.export.job;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.bson.types.Binary;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Files in pieces. */
@Repository
class Chunks {
    private final MongoOperations mongo;

    Chunks(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(Chunk.class)
                .createIndex(new Index().on("jobId", Direction.ASC).named("job"));
        mongo.indexOps(Chunk.class)
                .createIndex(new Index().on("expiresAt", Direction.ASC).named("expiry"));
    }

    void add(Job job, int number, byte[] data) {
        mongo.insert(new Chunk(Chunk.id(job, number), job.id(), job.attempt(), new Binary(data), job.expiresAt()));
    }

    /** Piece by piece; {@code out} stays open. */
    void send(Job job, OutputStream out) throws IOException {
        for (int number = 0; number < job.chunks(); number++) {
            Chunk chunk = mongo.findById(Chunk.id(job, number), Chunk.class);
            if (chunk == null) {
                throw new IOException("The file was removed while it was sent");
            }
            out.write(chunk.data().getData());
        }
    }

    /** Of every attempt. */
    void removeOf(String jobId) {
        mongo.remove(Query.query(Criteria.where("jobId").is(jobId)), Chunk.class);
    }

    void removeOf(Job attempt) {
        Criteria its = Criteria.where("jobId").is(attempt.id()).and("attempt").is(attempt.attempt());
        mongo.remove(Query.query(its), Chunk.class);
    }

    /** Of attempts that came before this one. */
    void removeBefore(Job attempt) {
        Criteria earlier =
                Criteria.where("jobId").is(attempt.id()).and("attempt").lt(attempt.attempt());
        mongo.remove(Query.query(earlier), Chunk.class);
    }

    void removeExpired(Instant now) {
        mongo.remove(Query.query(Criteria.where("expiresAt").lte(now)), Chunk.class);
    }
}
