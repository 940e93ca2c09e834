package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRoleChanged;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansState.Active;

/**
 * The beheerdersrol has an end (norm 9). A means gets one period, on the day it becomes beheerder for the first time;
 * every other period comes from the wettelijk vertegenwoordiger. So the last day stays with the means when another
 * beheerder makes it gebruiker, and who becomes beheerder again within the period is so for what is left of it.
 */
public final class Administering {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Means means;

    Administering(Means means) {
        this.means = means;
    }

    /** The first period, on the day an active means becomes beheerder. Harmless for every other means. */
    public void begin(RolePeriod period, LocalDate day) {
        if (isHeld() && means.terms().administratorUntil() == null) {
            means.agree(means.terms().until(period.lastDay(day)));
        }
    }

    /**
     * A beheerder from before the role had an end gets a period as if it had had one from the start, but keeps the role
     * long enough to be told that it ends.
     *
     * @param atLeast earliest last day
     */
    public MeansRoleChanged beginLate(RolePeriod period, LocalDate atLeast, Instant now) {
        if (!isHeld() || means.terms().administratorUntil() != null || period.isForEver()) {
            throw new MeansRefused(Reason.NOT_DUE);
        }
        LocalDate day = period.lastDay(since());
        means.agree(means.terms().until(day == null || day.isBefore(atLeast) ? atLeast : day));
        return new MeansRoleChanged(means.id(), RoleCause.DECISION, now);
    }

    /** The day on which it became beheerder: by a change of role, or with its activation. */
    private LocalDate since() {
        Instant activated = means.state() instanceof Active active ? active.since() : Instant.EPOCH;
        Instant since = means.mutations().all().reversed().stream()
                .filter(mutation -> mutation.before().role() != Role.ADMINISTRATOR
                        && mutation.change().role() == Role.ADMINISTRATOR)
                .flatMap(mutation -> mutation.state() instanceof MutationState.Effective effective
                        ? Optional.of(effective.at()).stream()
                        : Optional.<Instant>empty().stream())
                .findFirst()
                .orElse(activated);
        return LocalDate.ofInstant(since, AMSTERDAM);
    }

    /** The last day is over. */
    public MeansRoleChanged expire(LocalDate today, Instant now) {
        if (!isHeld() || !isOver(today)) {
            throw new MeansRefused(Reason.NOT_DUE);
        }
        means.agree(means.terms().as(Role.USER));
        return new MeansRoleChanged(means.id(), RoleCause.EXPIRED, now);
    }

    /**
     * The wettelijk vertegenwoordiger wants this beheerder for another period, also when the role is over already.
     *
     * @param from first day of the new period
     * @return empty when it has that period already
     */
    public Optional<MeansRoleChanged> renew(RolePeriod period, LocalDate from, Instant now) {
        requireRenewable();
        LocalDate until = period.lastDay(from);
        Terms terms = means.terms();
        if (terms.role() == Role.ADMINISTRATOR && Objects.equals(terms.administratorUntil(), until)) {
            return Optional.empty();
        }
        means.agree(terms.as(Role.ADMINISTRATOR).until(until));
        return Optional.of(new MeansRoleChanged(means.id(), RoleCause.RENEWED, now));
    }

    /** @throws MeansRefused NOT_ACTIVE, NEVER_ADMINISTRATOR */
    public void requireRenewable() {
        if (!(means.state() instanceof Active)) {
            throw new MeansRefused(Reason.MUTATION_NOT_ACTIVE);
        }
        if (means.terms().role() != Role.ADMINISTRATOR && means.terms().administratorUntil() == null) {
            throw new MeansRefused(Reason.NEVER_ADMINISTRATOR);
        }
    }

    /** Its one period is over: only the wettelijk vertegenwoordiger makes it beheerder again, however long ago it was. */
    boolean isOver(LocalDate today) {
        LocalDate until = means.terms().administratorUntil();
        return until != null && until.isBefore(today);
    }

    /** What another beheerder may not do (norm 9). */
    boolean wouldRevive(Terms before, Change change, LocalDate today) {
        return before.role() != Role.ADMINISTRATOR && change.role() == Role.ADMINISTRATOR && isOver(today);
    }

    /** A change of something else leaves the role as it is by now: it may have expired or been renewed meanwhile. */
    Terms after(Mutation mutation, LocalDate today) {
        Terms changed = mutation.change().on(means.terms());
        boolean roleAsked = mutation.change().role() != mutation.before().role();
        Terms kept = roleAsked ? changed : changed.as(means.terms().role());
        return isOver(today) ? kept.as(Role.USER) : kept;
    }

    private boolean isHeld() {
        return means.state() instanceof Active && means.terms().role() == Role.ADMINISTRATOR;
    }

    /** When the role is over, while it is held. */
    public Optional<Instant> endsAt() {
        return isHeld()
                ? Optional.ofNullable(means.terms().administratorUntil())
                        .map(day -> day.plusDays(1).atStartOfDay(AMSTERDAM).toInstant())
                : Optional.empty();
    }
}
