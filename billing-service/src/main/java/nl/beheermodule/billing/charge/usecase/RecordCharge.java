package nl.beheermodule.billing.charge.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.billing.charge.domain.Agreement;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.charge.domain.ChargeRepository;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.quote.domain.Pricing;
import nl.beheermodule.billing.quote.domain.Quote;
import nl.beheermodule.billing.quote.domain.QuoteId;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.quote.domain.QuoteRepository;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import nl.beheermodule.billing.tariff.domain.TariffTable;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/**
 * Charges what was agreed to, as it was offered. A quote counts when it was still valid and offers what was asked for;
 * otherwise the tariffs of the day of agreeing do.
 */
@Component
public class RecordCharge {
    private final ChargeRepository charges;
    private final QuoteRepository quotes;
    private final Pricing pricing;

    RecordCharge(ChargeRepository charges, QuoteRepository quotes, TariffTable tariffs) {
        this.charges = charges;
        this.quotes = quotes;
        this.pricing = new Pricing(tariffs);
    }

    /** Nothing is recorded for what costs nothing. */
    public void record(ChargeId id, Agreement agreement, Instant at) {
        LocalDate day = Amsterdam.dayOf(agreement.agreedAt());
        List<QuoteLine> byTariff = pricing.lines(agreement.wish(), day);
        Optional<Quote> honoured = honoured(agreement).filter(quote -> quote.offers(byTariff));
        List<QuoteLine> lines = honoured.map(Quote::lines).orElse(byTariff);
        if (lines.isEmpty()) {
            return;
        }
        QuoteId quote = honoured.map(Quote::id).orElse(null);
        charges.add(new Charge(id, agreement.organisation(), agreement.meansId(), quote, lines, at));
    }

    /** Another term of the same contract, at the tariff of its first day. */
    public void renewal(
            String meansId,
            OrganisationId payer,
            AssuranceLevel level,
            ContractYears years,
            boolean taxAuthorityMeans,
            LocalDate term) {
        QuoteLine line = pricing.contract(level, years, taxAuthorityMeans, term);
        Instant begun = term.atStartOfDay(Amsterdam.ZONE).toInstant();
        charges.add(new Charge(ChargeId.ofRenewal(meansId, term), payer, meansId, null, List.of(line), begun));
    }

    private Optional<Quote> honoured(Agreement agreement) {
        return Optional.ofNullable(agreement.quote())
                .flatMap(id -> quotes.find(agreement.organisation(), id))
                .filter(quote -> quote.isHonouredAt(agreement.agreedAt()));
    }
}
