package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PlannedEnd;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** A planned end is off, also for the other organisations of the same plan that he manages (Q18). */
@Component
public final class CancelEnd {
    private final MeansRepository repository;
    private final Administrators administrators;
    private final Clock clock;

    public CancelEnd(MeansRepository repository, Administrators administrators, Clock clock) {
        this.repository = repository;
        this.administrators = administrators;
        this.clock = clock;
    }

    public void cancel(OrganisationId from, MeansId id, Requester.Powers powers) {
        Attempts.of(() -> {
            Means means = repository
                    .find(id)
                    .filter(found -> found.terms().organisations().contains(from))
                    .orElseThrow(() -> new NotFound("Het middel"));
            List<PlannedEnd> plan = plan(means, from, powers);
            List<OrganisationId> closing = organisations(
                    plan.stream().filter(PlannedEnd::endsOrganisation).toList());
            return administrators.staying(means, closing, () -> {
                repository.save(means, means.ending().cancel(organisations(plan), clock.instant()));
                return means;
            });
        });
    }

    private static List<PlannedEnd> plan(Means means, OrganisationId from, Requester.Powers powers) {
        PlannedEnd here = means.ending().planned(from).orElseThrow(() -> new MeansRefused(Reason.NO_TERMINATION));
        return means.ending().planned().stream()
                .filter(end -> end.endsOn().equals(here.endsOn()) && powers.cover(end.organisation()))
                .toList();
    }

    private static List<OrganisationId> organisations(List<PlannedEnd> plan) {
        return plan.stream().map(PlannedEnd::organisation).toList();
    }
}
