package nl.beheermodule.gateway.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.mongodb.spring.session.JdkMongoSessionConverter;
import org.mongodb.spring.session.MongoSession;

/** Sessions as they stand in the store; remembers of each that was read or written what stands there. */
final class SessionDocuments extends JdkMongoSessionConverter {
    static final String ATTRIBUTES = "attr";

    private record Stored(byte[] attributes, Instant used) {}

    /** By the object itself: two requests of one session each have their own. */
    private final Cache<MongoSession, Stored> known =
            Caffeine.newBuilder().weakKeys().build();

    SessionDocuments(Duration idle) {
        super(SessionBytes.writing(), SessionBytes.reading(), idle);
    }

    Document of(MongoSession session) {
        return convert(session);
    }

    /** @return whether the store has all of it, and knows it was used after {@code since} */
    boolean isStored(MongoSession session, Document document, Instant since) {
        Stored stored = known.getIfPresent(session);
        return stored != null
                && stored.used().isAfter(since)
                && Arrays.equals(stored.attributes(), attributes(document));
    }

    /** From now on that is what stands there: a session may be saved more than once in a request. */
    void stored(MongoSession session, Document document) {
        byte[] attributes = attributes(document);
        if (attributes != null) {
            known.put(session, new Stored(attributes, session.getLastAccessedTime()));
        }
    }

    @Override
    protected MongoSession convert(Document document) {
        MongoSession session = super.convert(document);
        stored(session, document);
        return session;
    }

    /** Read back they are a {@link Binary}. */
    private static byte @Nullable [] attributes(Document document) {
        return switch (document.get(ATTRIBUTES)) {
            case Binary binary -> binary.getData();
            case byte[] bytes -> bytes;
            case null, default -> null;
        };
    }
}
