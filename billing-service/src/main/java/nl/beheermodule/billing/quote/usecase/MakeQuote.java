package nl.beheermodule.billing.quote.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.Pricing;
import nl.beheermodule.billing.quote.domain.Quote;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteRepository;
import nl.beheermodule.billing.quote.domain.Wish;
import nl.beheermodule.billing.tariff.domain.TariffTable;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/** Says what something costs, and keeps what was said. */
@Component
public class MakeQuote {
    /** Calendar days after the day itself. */
    static final int VALID_DAYS = 30;

    private final QuoteRepository quotes;
    private final Pricing pricing;
    private final Clock clock;

    MakeQuote(QuoteRepository quotes, TariffTable tariffs, Clock clock) {
        this.quotes = quotes;
        this.pricing = new Pricing(tariffs);
        this.clock = clock;
    }

    /**
     * @param id the same one again gives the same quote
     * @throws QuoteKeyReused when that was for another wish
     */
    public Quote make(QuoteId id, OrganisationId organisation, Wish wish) {
        LocalDate today = Amsterdam.today(clock);
        Quote quote = new Quote(
                id,
                organisation,
                wish,
                pricing.lines(wish, today),
                clock.instant(),
                Amsterdam.endOf(today.plusDays(VALID_DAYS)));
        if (quotes.add(quote)) {
            return quote;
        }
        return quotes.find(organisation, id)
                .filter(earlier -> earlier.wish().equals(wish))
                .orElseThrow(QuoteKeyReused::new);
    }
}
