package nl.beheermodule.billing.charge.agreed;

import java.util.Optional;
import nl.beheermodule.billing.quote.domain.QuoteKind;
import nl.beheermodule.billing.quote.domain.SecondFactor;
import nl.beheermodule.billing.quote.domain.Wish;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MutationRequested;
import org.jspecify.annotations.Nullable;

/** What was requested, as a wish that has a price. */
final class Wishes {
    private Wishes() {}

    static Wish of(MeansRequested requested) {
        return new Wish(
                QuoteKind.NEW_MEANS,
                level(requested.level()),
                null,
                SecondFactor.valueOf(requested.secondFactor().name()),
                years(requested.contractYears()),
                requested.organisationIds().size() - 1,
                requested.taxAuthorityMeans());
    }

    /** Empty for what never costs anything. */
    static Optional<Wish> of(MutationRequested requested, AssuranceLevel current) {
        int added = requested.addedOrganisationIds().size();
        return switch (requested.kind()) {
            case LEVEL_CHANGE ->
                Optional.of(new Wish(
                        QuoteKind.LEVEL_CHANGE,
                        level(requested.level()),
                        current,
                        SecondFactor.valueOf(requested.secondFactor().name()),
                        years(requested.contractYears()),
                        added,
                        requested.taxAuthorityMeans()));
            case LINK -> Optional.of(Wish.of(QuoteKind.LINK).organisations(added));
            case ROLE_CHANGE, CONVERSION -> Optional.empty();
        };
    }

    static AssuranceLevel level(nl.beheermodule.contracts.AssuranceLevel level) {
        return AssuranceLevel.valueOf(level.name());
    }

    private static @Nullable ContractYears years(@Nullable Integer years) {
        return years == null ? null : ContractYears.of(years).orElseThrow();
    }
}
