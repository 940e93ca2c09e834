package nl.beheermodule.chain.known;

import nl.beheermodule.chain.known.domain.ActingMeans;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansConverted;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps {@link MeansRow}s. */
@Repository
class MeansCopy implements ActingMeans {
    private final MongoOperations mongo;
    private final Copies copies;

    MeansCopy(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    void on(Received<MeansEvents> received) {
        switch (received.event()) {
            case MeansActivated it -> apply(received, it.taxAuthorityMeans());
            case MeansLevelChanged it -> apply(received, it.taxAuthorityMeans());
            case MeansConverted it -> apply(received, it.taxAuthorityMeans());
            default -> {} // says nothing about its kind
        }
    }

    private void apply(Received<MeansEvents> received, boolean taxAuthorityMeans) {
        copies.apply(
                MeansRow.class,
                received.event().meansId(),
                "sequence",
                received.sequence(),
                new Document("taxAuthorityMeans", taxAuthorityMeans));
    }

    @Override
    public boolean isTaxAuthorityMeans(String meansId) {
        MeansRow found = mongo.findById(meansId, MeansRow.class);
        return found != null && Boolean.TRUE.equals(found.taxAuthorityMeans());
    }
}
