package nl.beheermodule.export.trail;

import nl.beheermodule.contracts.audit.AuditEvents;
import nl.beheermodule.contracts.audit.AuditEvents.AuditLineWritten;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Keeps {@link TrailRow}s. The first that came stays: who changes a line afterwards does not change it here. */
@Component
class TrailCopies {
    private static final Logger LOG = LoggerFactory.getLogger(TrailCopies.class);

    private final MongoOperations mongo;

    TrailCopies(MongoOperations mongo) {
        this.mongo = mongo;
        // names of their own: a database of before has indexes without the id as “newest”, “newest_of_person”,
        // “newest_of_kind”
        index("by_time", "organisationId", "at", "_id");
        index("by_time_of_person", "organisationId", "by", "at", "_id");
        index("by_time_of_kind", "organisationId", "kind", "at", "_id");
        mongo.indexOps(TrailRow.class)
                .createIndex(new Index()
                        .on("organisationId", Direction.ASC)
                        .on("service", Direction.ASC)
                        .on("number", Direction.ASC)
                        .named("chain"));
    }

    private void index(String name, String... fields) {
        Index index = new Index().named(name);
        for (String field : fields) {
            index.on(field, field.equals("at") || field.equals("_id") ? Direction.DESC : Direction.ASC);
        }
        mongo.indexOps(TrailRow.class).createIndex(index);
    }

    void on(Received<AuditEvents> received) {
        switch (received.event()) {
            case AuditLineWritten line -> keep(row(line));
        }
    }

    private void keep(TrailRow row) {
        try {
            mongo.insert(row);
        } catch (DuplicateKeyException keptAlready) {
            TrailRow first = mongo.findById(row.id(), TrailRow.class);
            if (first != null && !first.hash().equals(row.hash())) {
                LOG.error("Line {} of the audit trail was published anew with another hash", row.id());
            }
        }
    }

    private static TrailRow row(AuditLineWritten line) {
        TrailAction action = TrailAction.of(line.action());
        return new TrailRow(
                line.subject() + ":" + line.number(),
                line.organisationId(),
                line.service(),
                line.number(),
                line.at(),
                line.by(),
                Doer.of(line.by()),
                line.address(),
                line.action(),
                action,
                action.kind(),
                line.about(),
                line.hash());
    }

    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        Subscription<AuditEvents> trailCopy(TrailCopies copies) {
            return Subscription.to(AuditEvents.class, "trail-copy", copies::on);
        }
    }
}
