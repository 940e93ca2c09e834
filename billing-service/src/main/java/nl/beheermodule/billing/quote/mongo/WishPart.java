package nl.beheermodule.billing.quote.mongo;

import nl.beheermodule.billing.quote.domain.QuoteKind;
import nl.beheermodule.billing.quote.domain.SecondFactor;
import nl.beheermodule.billing.quote.domain.Wish;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import org.jspecify.annotations.Nullable;

/** A wish as it is stored. */
record WishPart(
        QuoteKind kind,
        @Nullable AssuranceLevel level,
        @Nullable AssuranceLevel currentLevel,
        @Nullable SecondFactor secondFactor,
        @Nullable ContractYears contractYears,
        int organisations,
        boolean taxAuthorityMeans) {

    static WishPart of(Wish wish) {
        return new WishPart(
                wish.kind(),
                wish.level(),
                wish.currentLevel(),
                wish.secondFactor(),
                wish.contractYears(),
                wish.organisations(),
                wish.taxAuthorityMeans());
    }

    Wish wish() {
        return new Wish(kind, level, currentLevel, secondFactor, contractYears, organisations, taxAuthorityMeans);
    }
}
