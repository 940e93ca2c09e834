package nl.beheermodule.platform.audit;

import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Proves a chain unbroken, or says where it breaks. */
public final class AuditCheck {
    private final MongoOperations mongo;

    public AuditCheck(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @return the number of the first line that does not follow the one before it; empty when all do */
    public Optional<Long> firstBreak(String organisationId) {
        String previous = AuditLine.FIRST;
        long number = 0;
        for (Document document : mongo.getCollection(AuditTrail.COLLECTION)
                .find(new Document("organisationId", organisationId))
                .sort(new Document("organisationId", 1).append("number", 1))) {
            AuditLine line = AuditLine.of(document);
            number++;
            if (line.number() != number || !line.follows(previous)) {
                return Optional.of(number);
            }
            previous = line.hash();
        }
        return Optional.empty();
    }
}
