package nl.beheermodule.billing.quote.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.Quote;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteRepository;

final class InMemoryQuotes implements QuoteRepository {
    private final Map<QuoteId, Quote> quotes = new ConcurrentHashMap<>();

    @Override
    public Optional<Quote> find(OrganisationId organisation, QuoteId id) {
        return Optional.ofNullable(quotes.get(id))
                .filter(quote -> quote.organisation().equals(organisation));
    }

    @Override
    public boolean add(Quote quote) {
        return quotes.putIfAbsent(quote.id(), quote) == null;
    }
}
