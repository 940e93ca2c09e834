package nl.beheermodule.gateway.session;

import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mongodb.spring.session.AbstractMongoSessionConverter;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.mongodb.spring.session.MongoSession;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.ReplaceOptions;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The library's store, with three holes closed: a request that was under way while its session was ended does not bring it
 * back; a session that got a new id at login does not leave one under the old id; and who remembers the id, is told.
 */
final class StoredSessions extends MongoIndexedSessionRepository {
    private static final String STORED_AS = "storedAs";

    private final MongoOperations mongo;
    private final AbstractMongoSessionConverter converter;
    private final ApplicationEventPublisher events;

    StoredSessions(MongoOperations mongo, AbstractMongoSessionConverter converter, ApplicationEventPublisher events) {
        super(mongo);
        this.events = events;
        this.mongo = mongo;
        this.converter = converter;
        setMongoSessionConverter(converter);
    }

    @Override
    public void save(MongoSession session) {
        String storedAs = session.getAttribute(STORED_AS);
        session.setAttribute(STORED_AS, session.getId());
        if (storedAs == null) {
            super.save(session);
        } else if (storedAs.equals(session.getId())) {
            mongo.replace(byId(storedAs), document(session), ReplaceOptions.none(), DEFAULT_COLLECTION_NAME);
        } else if (mongo.remove(byId(storedAs), DEFAULT_COLLECTION_NAME).getDeletedCount() > 0) {
            super.save(session);
            events.publishEvent(new SessionRenamed(this, storedAs, session.getId()));
        }
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }

    private Document document(MongoSession session) {
        @Nullable
        Object document = converter.convert(
                session, TypeDescriptor.valueOf(MongoSession.class), TypeDescriptor.valueOf(Document.class));
        return (Document) Objects.requireNonNull(document);
    }
}
