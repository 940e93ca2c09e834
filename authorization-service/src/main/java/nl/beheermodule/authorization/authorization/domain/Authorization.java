package nl.beheermodule.authorization.authorization.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.EndDateChanged;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Granted;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Expired;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Revoked;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Revoking;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Ungranted;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Valid;
import nl.beheermodule.authorization.authorization.domain.Granting.Outcome;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import org.jspecify.annotations.Nullable;

/** A machtiging: this means may act for this organisation at this service, until a day. */
public final class Authorization {
    /** In which a revocation may be taken back (R99, Q13). */
    public static final Duration UNDO = Duration.ofSeconds(3);

    private final AuthorizationId id;
    private final long version;
    private Grant grant;
    private AuthorizationState state;

    /** @param version 0 when nothing is stored yet */
    public Authorization(long version, Grant grant, AuthorizationState state) {
        this.id = grant.id();
        this.version = version;
        this.grant = grant;
        this.state = state;
    }

    public static Authorization ungranted(Grant grant) {
        return new Authorization(0, grant, new Ungranted());
    }

    /**
     * Grants, or overwrites the end date of what was granted (R114); the start date then stays (Q15). Granting within the
     * three seconds of a revocation takes that back. What has ended is granted anew (R100).
     */
    public Granting grant(Grant asked, LocalDate end, Instant now) {
        Term.check(end, SchemeDay.of(now));
        List<AuthorizationEvent> facts = new ArrayList<>(endIfDue(now).stream().toList());
        return switch (state) {
            case Valid(Term term) -> overwrite(asked, term, end, now, false);
            case Revoking(Term term, Instant _) -> overwrite(asked, term, end, now, true);
            case Ungranted _, Revoked _, Expired _ -> {
                Term term = Term.from(now, end);
                grant = asked;
                state = new Valid(term);
                facts.add(new Granted(term, now));
                yield new Granting(Outcome.GRANTED, null, List.copyOf(facts));
            }
        };
    }

    private Granting overwrite(Grant asked, Term term, LocalDate end, Instant now, boolean undone) {
        grant = asked;
        state = new Valid(term.until(end));
        return term.end().equals(end)
                ? new Granting(undone ? Outcome.CHANGED : Outcome.UNCHANGED, term.end(), List.of())
                : new Granting(Outcome.CHANGED, term.end(), List.of(new EndDateChanged(term.end(), end, now)));
    }

    /**
     * Shortens or extends (R93, R94).
     *
     * @param grantor level of the beheerder's own means: extending above it is refused (norm 1)
     * @param service as it is now, which counts rather than what it was when it was granted; absent when unknown
     * @return empty when it is that date already
     */
    public Optional<AuthorizationEvent.EndDateChanged> changeEndDate(
            LocalDate end, AssuranceLevel grantor, @Nullable Grantable service, Instant now) {
        Term.check(end, SchemeDay.of(now));
        Term term = requireValid(now);
        if (term.end().equals(end)) {
            return Optional.empty();
        }
        Grant current = grant.as(service);
        if (end.isAfter(term.end())) {
            checkExtension(current, grantor, service);
        }
        grant = current;
        state = new Valid(term.until(end));
        return Optional.of(new EndDateChanged(term.end(), end, now));
    }

    private static void checkExtension(Grant current, AssuranceLevel grantor, @Nullable Grantable service) {
        if (service != null && service.withdrawn()) {
            throw new AuthorizationRefused(Refusal.UNKNOWN_SERVICE);
        }
        if (!grantor.covers(current.level())) {
            throw new AuthorizationRefused(Refusal.ABOVE_OWN_LEVEL);
        }
    }

    /**
     * Revokes; final in three seconds (R98, R99). Revoking twice does not start the seconds again.
     *
     * @return when it is final
     */
    public Instant revoke(Instant now) {
        if (state instanceof Revoking revoking && !revoking.isFinal(now)) {
            return revoking.finalAt();
        }
        Term term = requireValid(now);
        Instant finalAt = now.plus(UNDO).truncatedTo(ChronoUnit.MILLIS);
        state = new Revoking(term, finalAt);
        return finalAt;
    }

    /** Takes a revocation back, once, before it is final (R99, Q13). */
    public void undoRevocation(Instant now) {
        switch (state) {
            case Revoking revoking when !revoking.isFinal(now) -> state = new Valid(revoking.term());
            case Revoking _, Revoked _ -> throw new AuthorizationRefused(Refusal.REVOCATION_IS_FINAL);
            case Valid _ -> throw new AuthorizationRefused(Refusal.NOT_BEING_REVOKED);
            case Ungranted _, Expired _ -> throw new AuthorizationRefused(Refusal.ENDED);
        }
    }

    /** Whether it was revoked, by whomever or whatever, at that moment or after it, and not granted since. */
    public boolean wasRevokedSince(Instant then) {
        return switch (state) {
            case Revoking(Term _, Instant finalAt) -> !finalAt.minus(UNDO).isBefore(then);
            case Revoked(Instant at) -> !at.isBefore(then);
            case Ungranted _, Valid _, Expired _ -> false;
        };
    }

    /** What time has brought about: a revocation that became final, an end date that passed; empty when nothing. */
    public Optional<AuthorizationEvent> endIfDue(Instant now) {
        return switch (state) {
            case Revoking revoking
            when revoking.isFinal(now) -> {
                state = new Revoked(revoking.finalAt());
                yield Optional.of(
                        new AuthorizationEvent.Revoked(revoking.finalAt(), RevocationCause.BY_ADMINISTRATOR, now));
            }
            case Valid(Term term) when term.hasEnded(now) -> expire(term, now);
            case Revoking(Term term, Instant _) when term.hasEnded(now) -> expire(term, now);
            case Ungranted _, Valid _, Revoking _, Revoked _, Expired _ -> Optional.empty();
        };
    }

    private Optional<AuthorizationEvent> expire(Term term, Instant now) {
        state = new Expired(term.end());
        return Optional.of(new AuthorizationEvent.Expired(term.end(), now));
    }

    /**
     * Ends at once what the means may no longer carry; there are no three seconds to take that back.
     *
     * @param service as it is now; absent when unknown
     * @return empty when it may, or when there is nothing to end
     */
    public Optional<AuthorizationEvent> follow(KnownMeans means, @Nullable Grantable service, Instant now) {
        Optional<AuthorizationEvent> ended = endIfDue(now);
        if (ended.isPresent() || !state.holds(now)) {
            return ended;
        }
        return Carrying.lost(means, grant.as(service)).map(cause -> {
            state = new Revoked(now);
            return new AuthorizationEvent.Revoked(now, cause, now);
        });
    }

    /**
     * Ends at once what nobody used, when it was granted long enough ago (norm 9).
     *
     * @param latest start date of the most recent that lapses
     */
    public Optional<AuthorizationEvent> lapse(LocalDate latest, Instant now) {
        if (validFrom(now).filter(start -> !start.isAfter(latest)).isEmpty()) {
            return Optional.empty();
        }
        state = new Revoked(now);
        return Optional.of(new AuthorizationEvent.Revoked(now, RevocationCause.UNUSED, now));
    }

    /** Its start date, while it holds. */
    public Optional<LocalDate> validFrom(Instant now) {
        return switch (state) {
            case Valid(Term term) when state.holds(now) -> Optional.of(term.start());
            case Revoking(Term term, Instant _) when state.holds(now) -> Optional.of(term.start());
            case Ungranted _, Valid _, Revoking _, Revoked _, Expired _ -> Optional.empty();
        };
    }

    private Term requireValid(Instant now) {
        if (!state.holds(now)) {
            throw new AuthorizationRefused(Refusal.ENDED);
        }
        return switch (state) {
            case Valid(Term term) -> term;
            case Revoking _ -> throw new AuthorizationRefused(Refusal.BEING_REVOKED);
            case Ungranted _, Revoked _, Expired _ -> throw new AuthorizationRefused(Refusal.ENDED);
        };
    }

    public AuthorizationId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Grant grant() {
        return grant;
    }

    public AuthorizationState state() {
        return state;
    }
}
