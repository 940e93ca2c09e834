package nl.beheermodule.billing.quote.domain;

import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import org.jspecify.annotations.Nullable;

/**
 * What a quote is asked for. Which fields it needs depends on the kind.
 *
 * @param level wanted
 * @param currentLevel of the means that is to change
 * @param organisations extra ones, 0 or more
 */
public record Wish(
        QuoteKind kind,
        @Nullable AssuranceLevel level,
        @Nullable AssuranceLevel currentLevel,
        @Nullable SecondFactor secondFactor,
        @Nullable ContractYears contractYears,
        int organisations,
        boolean taxAuthorityMeans) {

    public static Wish of(QuoteKind kind) {
        return new Wish(kind, null, null, null, null, 0, false);
    }

    public Wish level(AssuranceLevel wanted) {
        return new Wish(kind, wanted, currentLevel, secondFactor, contractYears, organisations, taxAuthorityMeans);
    }

    public Wish from(AssuranceLevel current) {
        return new Wish(kind, level, current, secondFactor, contractYears, organisations, taxAuthorityMeans);
    }

    public Wish secondFactor(SecondFactor wanted) {
        return new Wish(kind, level, currentLevel, wanted, contractYears, organisations, taxAuthorityMeans);
    }

    public Wish contract(ContractYears years) {
        return new Wish(kind, level, currentLevel, secondFactor, years, organisations, taxAuthorityMeans);
    }

    public Wish organisations(int extra) {
        return new Wish(kind, level, currentLevel, secondFactor, contractYears, extra, taxAuthorityMeans);
    }

    public Wish forTaxAuthority() {
        return new Wish(kind, level, currentLevel, secondFactor, contractYears, organisations, true);
    }
}
