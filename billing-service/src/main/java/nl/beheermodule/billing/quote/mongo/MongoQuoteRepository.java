package nl.beheermodule.billing.quote.mongo;

import java.util.Optional;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.Quote;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteRepository;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoQuoteRepository implements QuoteRepository {
    private final MongoOperations mongo;

    MongoQuoteRepository(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Quote> find(OrganisationId organisation, QuoteId id) {
        Criteria own =
                Criteria.where("_id").is(id.value()).and("organisationId").is(organisation.value());
        return Optional.ofNullable(mongo.findOne(Query.query(own), QuoteDocument.class))
                .map(QuoteDocument::quote);
    }

    @Override
    public boolean add(Quote quote) {
        try {
            mongo.insert(QuoteDocument.of(quote));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
