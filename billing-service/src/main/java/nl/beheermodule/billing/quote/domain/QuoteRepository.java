package nl.beheermodule.billing.quote.domain;

import java.util.Optional;

/** Quotes, outdated ones too. */
public interface QuoteRepository {
    Optional<Quote> find(OrganisationId organisation, QuoteId id);

    /** @return false when the id is taken */
    boolean add(Quote quote);
}
