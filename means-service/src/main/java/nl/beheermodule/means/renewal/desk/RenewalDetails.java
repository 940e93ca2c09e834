package nl.beheermodule.means.renewal.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.means.renewal.desk.RenewalDetail.Candidate;
import nl.beheermodule.means.renewal.domain.Candidates;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalForm;
import nl.beheermodule.means.renewal.domain.RenewalState;
import nl.beheermodule.means.renewal.domain.RenewalState.Approved;
import nl.beheermodule.means.renewal.domain.RenewalState.Open;
import nl.beheermodule.means.renewal.domain.RenewalState.Rejected;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a renewal and its candidates together; each look at a person's data is written down. */
@Component
final class RenewalDetails {
    private final Candidates candidates;
    private final Organisations organisations;
    private final RolePeriod period;
    private final AuditTrail audit;
    private final Clock clock;

    RenewalDetails(
            Candidates candidates, Organisations organisations, RolePeriod period, AuditTrail audit, Clock clock) {
        this.candidates = candidates;
        this.organisations = organisations;
        this.period = period;
        this.audit = audit;
        this.clock = clock;
    }

    RenewalDetail of(Renewal renewal) {
        RenewalForm form = renewal.form();
        List<Means> found = candidates.of(form);
        found.forEach(means -> audit.looked(
                means.terms().organisation().value(),
                "RoleRenewalOpened",
                means.id().value()));
        Map<String, OrganisationCopy> known = organisations.find(
                found.stream().flatMap(RenewalDetails::organisations).distinct().toList());
        return new RenewalDetail(
                renewal.id().value(),
                form.kvkNumber(),
                form.administrator(),
                form.representativeName(),
                form.representativeEmail(),
                renewal.requestedAt(),
                RenewalStatus.of(renewal.state()),
                found.stream().map(means -> candidate(means, known)).toList(),
                period.lastDay(Amsterdam.today(clock)),
                renewal.state() instanceof Approved approved ? approved.means().value() : null,
                decidedOn(renewal.state()),
                renewal.state() instanceof Rejected rejected ? rejected.reason() : null,
                renewal.version());
    }

    private static Stream<String> organisations(Means means) {
        return means.terms().organisations().stream().map(OrganisationId::value);
    }

    private static Candidate candidate(Means means, Map<String, OrganisationCopy> known) {
        return new Candidate(
                means.id().value(),
                means.file().uniqueId().value(),
                means.holder().name(),
                means.holder().dateOfBirth(),
                means.holder().email(),
                means.terms().role(),
                means.terms().level(),
                MeansStatus.of(means.state()),
                means.terms().administratorUntil(),
                organisations(means)
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(OrganisationCopy::name)
                        .sorted()
                        .toList(),
                refusal(means));
    }

    private static @Nullable String refusal(Means means) {
        try {
            means.administering().requireRenewable();
            return null;
        } catch (MeansRefused refused) {
            return refused.reasons().contains(MeansRefused.Reason.NEVER_ADMINISTRATOR)
                    ? "Dit middel heeft nooit de beheerdersrol gehad."
                    : "Dit middel is niet actief.";
        }
    }

    private static @Nullable Instant decidedOn(RenewalState state) {
        return switch (state) {
            case Open _ -> null;
            case Approved approved -> approved.at();
            case Rejected rejected -> rejected.at();
        };
    }
}
