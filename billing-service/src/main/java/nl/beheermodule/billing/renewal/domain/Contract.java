package nl.beheermodule.billing.renewal.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.ContractYears;

/**
 * The contract of an active means, as far as renewing it needs. One that nobody ends is followed by another of the same
 * length, again and again.
 *
 * @param organisations of the means, the one that pays first
 * @param concludedUntil last day of the contract as it was concluded; later terms are counted from it, so that a 29
 *     February comes back
 * @param renewals how often it was renewed since
 * @param plannedEnds last days, by organisation (R72)
 */
public record Contract(
        String meansId,
        AssuranceLevel level,
        ContractYears years,
        boolean taxAuthorityMeans,
        List<OrganisationId> organisations,
        LocalDate concludedUntil,
        int renewals,
        Map<OrganisationId, LocalDate> plannedEnds) {

    public Contract {
        organisations = List.copyOf(organisations);
        plannedEnds = Map.copyOf(plannedEnds);
    }

    /** Last day of the term that is running. */
    public LocalDate termEnd() {
        return concludedUntil.plusYears((long) renewals * years.number());
    }

    /** First day of the term after it. */
    public LocalDate nextTerm() {
        return termEnd().plusDays(1);
    }

    /** Empty when it ends everywhere with this term, or before: then there is nothing to renew. */
    public Optional<OrganisationId> payer() {
        return organisations.stream().filter(this::goesOnFor).findFirst();
    }

    private boolean goesOnFor(OrganisationId organisation) {
        LocalDate planned = plannedEnds.get(organisation);
        return planned == null || planned.isAfter(termEnd());
    }

    public Contract renewed() {
        return new Contract(
                meansId, level, years, taxAuthorityMeans, organisations, concludedUntil, renewals + 1, plannedEnds);
    }
}
