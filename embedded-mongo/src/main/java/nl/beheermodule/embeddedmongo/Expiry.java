package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;

/** What a TTL index lets go at a moment. */
record Expiry(Instant now) {

    static final String OPTION = "expireAfterSeconds";

    Document filter(Document indexDescription) {
        String field =
                Fields.document(indexDescription, "key").keySet().iterator().next();
        long seconds = Fields.whole(indexDescription, OPTION);
        return new Document(field, new Document("$lt", now.minusSeconds(seconds)));
    }
}
