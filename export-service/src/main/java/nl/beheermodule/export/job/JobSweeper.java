package nl.beheermodule.export.job;

import java.time.Clock;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes what is no longer kept: the files first, so that none is left without its export. */
@Component
class JobSweeper {
    private final Chunks chunks;
    private final MongoOperations mongo;
    private final Clock clock;

    JobSweeper(Chunks chunks, MongoOperations mongo, Clock clock) {
        this.chunks = chunks;
        this.mongo = mongo;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.export.sweep-every:60s}")
    void sweep() {
        Instant now = clock.instant();
        chunks.removeExpired(now);
        mongo.remove(Query.query(Criteria.where("expiresAt").lte(now)), Job.class);
    }
}
