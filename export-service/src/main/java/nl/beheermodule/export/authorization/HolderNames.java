package nl.beheermodule.export.authorization;

import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.export.overview.FullName;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Brings the name to search and sort by to the rows of a means. Means and machtiging come from two topics, in any order:
 * the name is written before the rows are looked for, a row before the name is, so that one always finds the other.
 */
@Component
class HolderNames {
    private final MongoOperations mongo;
    private final Copies copies;

    HolderNames(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    /** A holder keeps the name of the application. */
    void on(Received<MeansEvents> received) {
        if (received.event() instanceof MeansRequested requested) {
            String name = SearchText.of(FullName.of(requested.person()));
            Document told = new Document("personSort", name);
            copies.apply(HolderRow.class, requested.meansId(), "sequence", received.sequence(), told);
            name(new Document("meansId", requested.meansId()), name);
        }
    }

    /** For a row that was just made: its holder may have been told of before. */
    void catchUp(String authorizationId, String meansId) {
        HolderRow holder = mongo.findById(meansId, HolderRow.class);
        if (holder != null) {
            name(new Document("_id", authorizationId), holder.personSort());
        }
    }

    private void name(Document rows, String name) {
        mongo.getCollection(AuthorizationRow.COLLECTION)
                .updateMany(rows, new Document("$set", new Document("personSort", name)));
    }
}
