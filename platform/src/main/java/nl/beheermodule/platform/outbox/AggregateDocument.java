package nl.beheermodule.platform.outbox;

/**
 * The stored form of an aggregate. {@link #version()} is the version that was loaded, 0 for a new one; {@link
 * AggregateStore} counts on. The names {@code outbox} and {@code outboxPending} are taken.
 */
public interface AggregateDocument {
    String id();

    long version();
}
