package nl.beheermodule.export.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * For operators: {@code GET /actuator/auditcopies/{organisation}} gives the last line of each service's chain as it is kept
 * here, to be held against {@code /actuator/audit/{organisation}} of that service.
 */
@Component
@Endpoint(id = "auditcopies")
class AuditCopiesEndpoint {
    private final MongoOperations mongo;

    AuditCopiesEndpoint(MongoOperations mongo) {
        this.mongo = mongo;
    }

    record Head(String service, long number, String hash) {}

    @ReadOperation
    List<Head> heads(@Selector String organisationId) {
        return mongo
                .getCollection(TrailRow.COLLECTION)
                .distinct("service", new Document("organisationId", organisationId), String.class)
                .into(new ArrayList<>())
                .stream()
                .sorted()
                .map(service -> head(organisationId, service))
                .toList();
    }

    private Head head(String organisationId, String service) {
        Document last = mongo.getCollection(TrailRow.COLLECTION)
                .find(new Document("organisationId", organisationId).append("service", service))
                .sort(new Document("organisationId", -1).append("service", -1).append("number", -1))
                .first();
        return new Head(service, Objects.requireNonNull(last).getLong("number"), last.getString("hash"));
    }
}
