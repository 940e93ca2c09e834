package nl.beheermodule.chain.intermediary.domain;

import java.time.Instant;
import java.util.Optional;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import org.jspecify.annotations.Nullable;

/** An intermediair as one company recorded it, with the data of the company register at that moment. */
public final class Intermediary {
    public enum State {
        UNKNOWN,
        RECORDED,
        /** Gone from the list; what it had is being revoked. */
        BEING_REMOVED,
        REMOVED
    }

    private final Relation relation;
    private final KvkNumber kvkNumber;
    private final long version;
    private String name;
    private @Nullable Place place;
    private State state;
    private @Nullable Instant recordedAt;

    /** Where it is established; parts may be empty. */
    public record Place(String street, String houseNumber, String postalCode, String city) {}

    public Intermediary(
            long version,
            Relation relation,
            KvkNumber kvkNumber,
            String name,
            @Nullable Place place,
            State state,
            @Nullable Instant recordedAt) {
        this.version = version;
        this.relation = relation;
        this.kvkNumber = kvkNumber;
        this.name = name;
        this.place = place;
        this.state = state;
        this.recordedAt = recordedAt;
    }

    public static Intermediary unknown(Relation relation, KvkNumber kvkNumber) {
        return new Intermediary(0, relation, kvkNumber, "", null, State.UNKNOWN, null);
    }

    /**
     * Records it, when it is not recorded already: only then it costs something (Q16).
     *
     * @param quoteId the costs that were agreed to; absent when nothing is owed
     */
    public Optional<IntermediaryEvent> record(
            String asName, @Nullable Place at, @Nullable String quoteId, Instant now) {
        return switch (state) {
            case RECORDED -> Optional.empty();
            case BEING_REMOVED -> throw new IllegalStateException("Its removal comes first");
            case UNKNOWN, REMOVED -> {
                name = asName;
                place = at;
                state = State.RECORDED;
                recordedAt = now;
                yield Optional.of(new IntermediaryEvent.Registered(quoteId, now));
            }
        };
    }

    /** Takes it off the list (R121); empty when it is not on it. */
    public Optional<IntermediaryEvent> remove(Instant now) {
        if (state != State.RECORDED) {
            return Optional.empty();
        }
        state = State.BEING_REMOVED;
        return Optional.of(new IntermediaryEvent.Removed(now));
    }

    /** Everything it had is revoked. */
    public void removed() {
        if (state == State.BEING_REMOVED) {
            state = State.REMOVED;
        }
    }

    public boolean isRecorded() {
        return state == State.RECORDED;
    }

    public IntermediaryId id() {
        return IntermediaryId.of(relation, kvkNumber);
    }

    public long version() {
        return version;
    }

    public Relation relation() {
        return relation;
    }

    public KvkNumber kvkNumber() {
        return kvkNumber;
    }

    public String name() {
        return name;
    }

    public @Nullable Place place() {
        return place;
    }

    public State state() {
        return state;
    }

    public @Nullable Instant recordedAt() {
        return recordedAt;
    }
}
