package nl.beheermodule.billing.quote.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.Quote;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteKind;
import nl.beheermodule.billing.quote.domain.Wish;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.TariffTable;
import nl.beheermodule.billing.tariff.domain.Tariffs;
import org.junit.jupiter.api.Test;

class MakeQuoteTest {
    private static final Instant NOW = Instant.parse("2026-12-15T09:00:00Z");
    private static final OrganisationId BAKERY = new OrganisationId("o-korenschoof");
    private static final QuoteId ID = new QuoteId("q-1");
    private static final Wish TWO_LINKS = Wish.of(QuoteKind.LINK).organisations(2);

    private final TariffTable tariffs =
            Tariffs.table(Tariffs.tariff(TariffCode.KVK_LINK, "15.05", LocalDate.of(2027, 1, 1)));
    private final InMemoryQuotes quotes = new InMemoryQuotes();

    @Test
    void vat_is_added_to_the_sum_of_the_lines() {
        Quote quote = making(NOW).make(ID, BAKERY, TWO_LINKS);
        assertThat(quote.net()).isEqualTo(Money.of("20.00"));
        assertThat(quote.vat()).isEqualTo(Money.of("4.20"));
        assertThat(quote.total()).isEqualTo(Money.of("24.20"));
    }

    @Test
    void a_quote_holds_until_the_end_of_the_thirtieth_day_in_amsterdam() {
        Quote quote = making(NOW).make(ID, BAKERY, TWO_LINKS);
        assertThat(quote.validUntil()).isEqualTo("2027-01-14T23:00:00Z");
        assertThat(quote.isHonouredAt(Instant.parse("2027-01-14T22:59:59Z"))).isTrue();
        assertThat(quote.isHonouredAt(quote.validUntil())).isFalse();
    }

    @Test
    void r52_a_quote_keeps_its_price_when_the_tariff_rises() {
        making(NOW).make(ID, BAKERY, TWO_LINKS);
        Instant later = Instant.parse("2027-01-02T09:00:00Z");
        assertThat(making(later).make(ID, BAKERY, TWO_LINKS).net()).isEqualTo(Money.of("20.00"));
        assertThat(making(later).make(new QuoteId("q-2"), BAKERY, TWO_LINKS).net())
                .isEqualTo(Money.of("30.10"));
    }

    @Test
    void a_quote_is_of_one_organisation_and_one_wish() {
        making(NOW).make(ID, BAKERY, TWO_LINKS);
        assertThatThrownBy(() -> making(NOW).make(ID, BAKERY, TWO_LINKS.organisations(1)))
                .isInstanceOf(QuoteKeyReused.class);
        assertThatThrownBy(() -> making(NOW).make(ID, new OrganisationId("o-other"), TWO_LINKS))
                .isInstanceOf(QuoteKeyReused.class);
    }

    private MakeQuote making(Instant now) {
        return new MakeQuote(quotes, tariffs, Clock.fixed(now, ZoneOffset.UTC));
    }
}
