package nl.beheermodule.contracts;

import java.time.Instant;

/**
 * A published fact. Its CloudEvents type is {@code nl.beheermodule.<topic>.<SimpleName>.v1}, its Kafka key {@link
 * #subject()}. Version 1 only ever gains optional ({@code @Nullable}) fields.
 */
public interface WireEvent {
    /** Id of the aggregate the fact is about: the Kafka key, so that facts of one aggregate stay in order. */
    String subject();

    /** When it happened, UTC. */
    Instant at();
}
