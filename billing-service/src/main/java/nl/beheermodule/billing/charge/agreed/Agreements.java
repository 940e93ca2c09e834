package nl.beheermodule.billing.charge.agreed;

import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.billing.charge.domain.Agreement;
import nl.beheermodule.billing.quote.domain.Wish;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.copies.Copies;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What organisations asked for, and what is known of the means it is about. */
@Component
class Agreements {
    private final MongoOperations mongo;
    private final Copies copies;

    Agreements(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    void level(String meansId, long sequence, AssuranceLevel level) {
        copies.apply(MeansRow.class, meansId, "sequence", sequence, new Document("level", level.name()));
    }

    /** @param id of the means, or of the mutation: the first time it is named counts */
    void agreed(String id, MeansEvents about, Wish wish, @Nullable String quoteId, String organisationId, Instant at) {
        try {
            mongo.insert(new AgreementRow(id, organisationId, about.meansId(), wish, quoteId, at));
        } catch (DuplicateKeyException knownAlready) {
            // the event came once more
        }
    }

    Optional<Agreement> agreement(String id) {
        return Optional.ofNullable(mongo.findById(id, AgreementRow.class)).map(AgreementRow::agreement);
    }

    Optional<MeansRow> means(String id) {
        return Optional.ofNullable(mongo.findById(id, MeansRow.class));
    }

    void approved(String meansId, long sequence) {
        note(meansId, "approvals", sequence);
    }

    void letter(String meansId, long sequence) {
        note(meansId, "letters", sequence);
    }

    private void note(String meansId, String field, long sequence) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(meansId)), new Update().addToSet(field, sequence), MeansRow.class);
    }
}
