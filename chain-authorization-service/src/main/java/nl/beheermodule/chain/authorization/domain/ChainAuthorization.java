package nl.beheermodule.chain.authorization.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.chain.authorization.domain.ChainState.Expired;
import nl.beheermodule.chain.authorization.domain.ChainState.Revoked;
import nl.beheermodule.chain.authorization.domain.ChainState.Ungranted;
import nl.beheermodule.chain.authorization.domain.ChainState.Valid;
import nl.beheermodule.chain.authorization.domain.Granting.Outcome;
import nl.beheermodule.chain.known.domain.AssuranceLevel;

/** A ketenmachtiging: this intermediary may act for this company at this service, until a day (R116). */
public final class ChainAuthorization {
    private final ChainAuthorizationId id;
    private final long version;
    private ChainGrant grant;
    private ChainState state;

    /** @param version 0 when nothing is stored yet */
    public ChainAuthorization(long version, ChainGrant grant, ChainState state) {
        this.id = grant.id();
        this.version = version;
        this.grant = grant;
        this.state = state;
    }

    public static ChainAuthorization ungranted(ChainGrant grant) {
        return new ChainAuthorization(0, grant, new Ungranted());
    }

    /**
     * Grants from today, or overwrites the end date of what holds: whom the intermediary gave access to keeps it (Q16). What
     * has ended is granted anew.
     */
    public Granting grant(ChainGrant asked, LocalDate end, Instant now) {
        LocalDate today = SchemeDay.of(now);
        Term.check(end, today);
        List<ChainEvent> facts = new ArrayList<>(endIfDue(now).stream().toList());
        return switch (state) {
            case Valid(Term term) -> {
                List<ChainEvent> changes = changeTo(term, end, now).stream().toList();
                yield new Granting(changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED, term.end(), changes);
            }
            case Ungranted _, Revoked _, Expired _ -> {
                Term term = new Term(today, end);
                grant = asked;
                state = new Valid(term);
                facts.add(new ChainEvent.Granted(term, now));
                yield new Granting(Outcome.GRANTED, null, List.copyOf(facts));
            }
        };
    }

    /**
     * Shortens, or renews in place.
     *
     * @param administrator level of the beheerder's own means: renewing above it is refused (norm 1)
     * @return empty when it is that date already
     */
    public Optional<ChainEvent> changeEndDate(LocalDate end, AssuranceLevel administrator, Instant now) {
        Term.check(end, SchemeDay.of(now));
        Term term = requireValid(now);
        if (end.isAfter(term.end()) && !administrator.covers(grant.service().level())) {
            throw new ChainRefused(ChainRefused.Reason.ABOVE_OWN_LEVEL);
        }
        return changeTo(term, end, now);
    }

    private Optional<ChainEvent> changeTo(Term term, LocalDate end, Instant now) {
        if (term.end().equals(end)) {
            return Optional.empty();
        }
        state = new Valid(term.until(end));
        return Optional.of(new ChainEvent.EndDateChanged(term.end(), end, now));
    }

    /** At once and for good. */
    public ChainEvent revoke(RevocationCause cause, Instant now) {
        requireValid(now);
        state = new Revoked(now);
        return new ChainEvent.Revoked(cause, now);
    }

    /** What time has brought about: its last day is over; empty when nothing. */
    public Optional<ChainEvent> endIfDue(Instant now) {
        return switch (state) {
            case Valid(Term term)
            when !state.holds(now) -> {
                state = new Expired(term.end());
                yield Optional.of(new ChainEvent.Expired(term.end(), now));
            }
            case Valid _, Ungranted _, Revoked _, Expired _ -> Optional.empty();
        };
    }

    private Term requireValid(Instant now) {
        return switch (state) {
            case Valid(Term term) when state.holds(now) -> term;
            case Valid _, Ungranted _, Revoked _, Expired _ -> throw new ChainRefused(ChainRefused.Reason.ENDED);
        };
    }

    public ChainAuthorizationId id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ChainGrant grant() {
        return grant;
    }

    public ChainState state() {
        return state;
    }
}
