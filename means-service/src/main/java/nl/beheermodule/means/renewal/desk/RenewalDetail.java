package nl.beheermodule.means.renewal.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.Role;
import org.jspecify.annotations.Nullable;

/**
 * All that a medewerker checks before deciding: what was filled in, beside whom it can be about.
 *
 * @param candidates empty when no means of that company has this UniekID or e-mail address
 * @param meansId that was approved
 * @param newUntil last day if it is approved today; absent when the role has no end
 */
record RenewalDetail(
        String renewalId,
        String kvkNumber,
        String administrator,
        String representativeName,
        String representativeEmail,
        Instant requestedOn,
        RenewalStatus state,
        List<Candidate> candidates,
        @Nullable LocalDate newUntil,
        @Nullable String meansId,
        @Nullable Instant decidedOn,
        @Nullable String rejectionReason,
        long version) {

    /**
     * @param administratorUntil last day of the beheerdersrol, also when it is over
     * @param companies names of its organisations
     * @param refusal why its role cannot be renewed; absent when it can
     */
    record Candidate(
            String meansId,
            String uniqueId,
            String name,
            LocalDate dateOfBirth,
            String email,
            Role role,
            AssuranceLevel level,
            MeansStatus status,
            @Nullable LocalDate administratorUntil,
            List<String> companies,
            @Nullable String refusal) {}
}
