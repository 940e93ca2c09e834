package nl.beheermodule.billing.quote.web;

import java.time.Clock;
import nl.beheermodule.billing.quote.domain.Pricing;
import nl.beheermodule.billing.quote.domain.QuoteKind;
import nl.beheermodule.billing.quote.domain.SecondFactor;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.TariffTable;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a first application costs (R9): who files it has no organisation here to keep a quote for, so what is charged
 * goes by the tariffs of the day of agreeing, which are the ones shown.
 */
@RestController
class RegistrationCostsController {
    private final Pricing pricing;
    private final Clock clock;

    RegistrationCostsController(TariffTable tariffs, Clock clock) {
        this.pricing = new Pricing(tariffs);
        this.clock = clock;
    }

    /** @param organisations extra ones */
    @GetMapping("/v1/registration-costs")
    @Access(Who.EVERYONE)
    CostsAnswer costs(
            @RequestParam AssuranceLevel level,
            @RequestParam SecondFactor secondFactor,
            @RequestParam int contractYears,
            @RequestParam(defaultValue = "0") int organisations) {
        QuoteRequest request = new QuoteRequest(
                QuoteKind.NEW_MEANS, level, null, secondFactor, contractYears, within(organisations), false);
        return CostsAnswer.of(pricing.lines(request.wish(), Amsterdam.today(clock)));
    }

    private static int within(int organisations) {
        return Math.clamp(organisations, 0, 1_000);
    }
}
