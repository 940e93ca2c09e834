package nl.beheermodule.billing.quote.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.beheermodule.billing.quote.domain.QuoteKind;
import nl.beheermodule.billing.quote.domain.SecondFactor;
import nl.beheermodule.billing.quote.domain.Wish;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * @param currentLevel of the means, for a level change
 * @param contractYears 1 or 3; for a downgrade only when a new contract is to start
 * @param organisations extra ones
 */
record QuoteRequest(
        @NotNull(message = "Geef aan waarvoor u de kosten wilt weten.")
        QuoteKind kind,

        @Nullable AssuranceLevel level,
        @Nullable AssuranceLevel currentLevel,
        @Nullable SecondFactor secondFactor,
        @Nullable Integer contractYears,

        @Nullable
        @Min(value = 0, message = "Het aantal extra organisaties kan niet lager zijn dan 0.")
        @Max(value = 1000, message = "Kies maximaal 1.000 extra organisaties.")
        Integer organisations,

        @Nullable Boolean taxAuthorityMeans) {

    Wish wish() {
        return new Wish(
                kind,
                level,
                currentLevel,
                secondFactor,
                years(),
                organisations == null ? 0 : organisations,
                Boolean.TRUE.equals(taxAuthorityMeans));
    }

    private @Nullable ContractYears years() {
        return contractYears == null
                ? null
                : ContractYears.of(contractYears)
                        .orElseThrow(() ->
                                new InvalidInput("contractYears", "Kies een contractduur van 1 jaar of van 3 jaar."));
    }
}
