package nl.beheermodule.gateway.session;

import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.mongodb.spring.session.MongoSession;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The library's store, with three holes closed: a request that was under way while its session was ended does not bring it
 * back; a session that got a new id at login does not leave one under the old id; and who remembers the id, is told. And
 * it writes what changed: a request that only used its session costs a read.
 */
final class StoredSessions extends MongoIndexedSessionRepository {
    /** The store may think that a session was last used this much earlier than it was. */
    static final Duration PRECISION = Duration.ofSeconds(5);

    private static final String STORED_AS = "storedAs";

    private final MongoOperations mongo;
    private final SessionDocuments documents;
    private final ApplicationEventPublisher events;

    StoredSessions(MongoOperations mongo, SessionDocuments documents, ApplicationEventPublisher events) {
        super(mongo);
        this.events = events;
        this.mongo = mongo;
        this.documents = documents;
        setMongoSessionConverter(documents);
    }

    @Override
    public void save(MongoSession session) {
        String storedAs = session.getAttribute(STORED_AS);
        session.setAttribute(STORED_AS, session.getId());
        if (storedAs == null) {
            super.save(session);
        } else if (storedAs.equals(session.getId())) {
            Document document = documents.of(session);
            if (!documents.isStored(session, document, Instant.now().minus(PRECISION))) {
                mongo.replace(byId(storedAs), document, ReplaceOptions.none(), DEFAULT_COLLECTION_NAME);
                documents.stored(session, document);
            }
        } else if (mongo.remove(byId(storedAs), DEFAULT_COLLECTION_NAME).getDeletedCount() > 0) {
            super.save(session);
            events.publishEvent(new SessionRenamed(this, storedAs, session.getId()));
        }
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
