package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEndCancelled;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEndScheduled;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEnded;
import nl.beheermodule.means.means.domain.MeansEvent.MeansUnlinked;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansState.ActivationLapsed;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MeansState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MeansState.Ended;
import nl.beheermodule.means.means.domain.MeansState.Rejected;

/**
 * How a means ends, for all or some of its organisations (R71–R77). That a beheerder remains is not for one means to
 * know: see {@link OrganisationGuards}.
 */
public final class Ending {
    private final Means means;

    Ending(Means means) {
        this.means = means;
    }

    /** “Per direct” (R72). What waits for activation may be ended too; what waits for approval is withdrawn. */
    public MeansEvent atOnce(Leaving leaving, Instant now) {
        requireOpen();
        requireLinked(leaving.organisations());
        return end(leaving, now);
    }

    /** “Op een specifieke datum” or at the end of the contract (R72), unless a mutation is pending (Q20); replaces an earlier plan. */
    public MeansEndScheduled on(LocalDate day, Leaving leaving, Instant now) {
        Active active = requireActive();
        requireLinked(leaving.organisations());
        if (means.mutating().pending().isPresent()) {
            throw new MeansRefused(Reason.MUTATION_PENDING);
        }
        List<PlannedEnd> ends = new ArrayList<>(without(active, leaving.organisations()));
        leaving.organisations()
                .forEach(organisation -> ends.add(new PlannedEnd(organisation, day, leaving.ends(organisation), now)));
        means.become(active.with(ends));
        return new MeansEndScheduled(means.id(), leaving.organisations(), day, now);
    }

    /** Q18: until the day is over the plan can be taken back. */
    public MeansEndCancelled cancel(List<OrganisationId> organisations, Instant now) {
        List<PlannedEnd> planned = planned();
        if (planned.stream().noneMatch(end -> organisations.contains(end.organisation()) && !end.isDue(now))) {
            throw new MeansRefused(Reason.NO_TERMINATION);
        }
        Active active = requireActive();
        means.remember(planned.stream()
                .filter(end -> organisations.contains(end.organisation()))
                .map(end -> new Trace(Trace.Kind.END_SCHEDULED, end.plannedAt(), end.endsOn()))
                .distinct()
                .toList());
        LocalDate day = planned.getFirst().endsOn();
        means.remember(List.of(new Trace(Trace.Kind.END_CANCELLED, now, day)));
        means.become(active.with(without(active, organisations)));
        return new MeansEndCancelled(means.id(), organisations, now);
    }

    /** The planned day is over. */
    public MeansEvent asPlanned(Instant now) {
        List<PlannedEnd> due = planned().stream().filter(end -> end.isDue(now)).toList();
        if (due.isEmpty()) {
            throw new MeansRefused(Reason.NOT_DUE);
        }
        return end(
                new Leaving(
                        due.stream().map(PlannedEnd::organisation).toList(),
                        due.stream()
                                .filter(PlannedEnd::endsOrganisation)
                                .map(PlannedEnd::organisation)
                                .toList()),
                now);
    }

    private MeansEvent end(Leaving leaving, Instant now) {
        if (leaving.organisations().containsAll(means.terms().organisations())) {
            means.become(new Ended(now));
            return new MeansEnded(means.id(), leaving.ended(), now);
        }
        if (means.state() instanceof Active active) {
            means.become(active.with(without(active, leaving.organisations())));
        }
        means.agree(means.terms().without(leaving.organisations()));
        means.remember(List.of(new Trace(Trace.Kind.UNLINKED, now, null)));
        return new MeansUnlinked(means.id(), leaving.organisations(), leaving.ended(), now);
    }

    private static List<PlannedEnd> without(Active active, List<OrganisationId> organisations) {
        return active.plannedEnds().stream()
                .filter(end -> !organisations.contains(end.organisation()))
                .toList();
    }

    public List<PlannedEnd> planned() {
        return means.state() instanceof Active active ? active.plannedEnds() : List.of();
    }

    public Optional<PlannedEnd> planned(OrganisationId organisation) {
        return planned().stream()
                .filter(end -> end.organisation().equals(organisation))
                .findFirst();
    }

    /** The first moment at which a planned end has come. */
    public Optional<Instant> dueAt() {
        return planned().stream().map(PlannedEnd::endsAt).min(Comparator.naturalOrder());
    }

    /** Last day of the running contract: one that went by was followed by another of the same length (R51). */
    public Optional<LocalDate> contractEnd(LocalDate today) {
        if (!(means.state() instanceof Active active)) {
            return Optional.empty();
        }
        LocalDate end = active.contractEnd();
        for (int period = 1; end.isBefore(today); period++) {
            end = active.contractEnd().plusYears((long) period * means.contractYears());
        }
        return Optional.of(end);
    }

    /** @throws MeansRefused NOT_APPROVED, ALREADY_ENDED */
    public void requireOpen() {
        switch (means.state()) {
            case Active _, AwaitingActivation _, ActivationLapsed _ -> {}
            case AwaitingApproval _ -> throw new MeansRefused(Reason.NOT_APPROVED);
            case Rejected _, Ended _ -> throw new MeansRefused(Reason.ALREADY_ENDED);
        }
    }

    private Active requireActive() {
        requireOpen();
        if (means.state() instanceof Active active) {
            return active;
        }
        throw new MeansRefused(Reason.NOT_ACTIVE);
    }

    private void requireLinked(List<OrganisationId> organisations) {
        if (organisations.isEmpty() || !means.terms().organisations().containsAll(organisations)) {
            throw new MeansRefused(Reason.NOT_YOUR_ORGANISATION);
        }
    }
}
