package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Documents in order of their id. The engine's lock guards it: many readers or one writer. */
final class DocumentCollection extends AbstractMongoCollection<Object> {

    private final MVMap<Object, Document> documents;
    private final LongAdder examined;
    private boolean firstMatchOnly;

    DocumentCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors,
            MVMap<Object, Document> documents,
            LongAdder examined) {
        super(database, name, options, cursors);
        this.documents = documents;
        this.examined = examined;
    }

    @Override
    protected QueryResult queryDocuments(
            Document filter,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        int wanted = limit == 0 && firstMatchOnly ? 1 : limit;
        Optional<Plan> plan = Plan.choose(getIndexes(), filter, orderBy, wanted > 0);
        if (plan.isEmpty()) {
            return matchDocuments(filter, orderBy, skip, wanted, batchSize, projection);
        }
        Document stillToSort = plan.get().ordered() ? null : orderBy;
        return matchDocuments(filter, plan.get().documentIds(), stillToSort, skip, wanted, batchSize, projection);
    }

    @Override
    protected QueryResult matchDocuments(
            Document filter,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document projection) {
        Stream<Document> all = isNaturalDescending(orderBy)
                ? documents.values().stream().toList().reversed().stream()
                : documents.values().stream();
        Stream<Document> counted = all.peek(document -> examined.increment());
        return matchDocumentsFromStream(counted, filter, orderBy, skip, limit, batchSize, projection);
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        examined.increment();
        return documents.get(position);
    }

    @Override
    public Document updateDocuments(
            Document filter, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        firstMatchOnly = !multi;
        try {
            return super.updateDocuments(filter, update, filters, multi, upsert, oplog);
        } finally {
            firstMatchOnly = false;
        }
    }

    @Override
    public void addIndex(Index<Object> index) {
        try {
            super.addIndex(index);
        } catch (MongoServerError e) {
            index.drop();
            throw e;
        }
        if (index instanceof OrderedIndex ordered) {
            ordered.markBuilt();
        }
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object id = getIdField() == null ? UUID.randomUUID() : Values.orMissing(document.get(getIdField()));
        documents.put(id, document);
        return id;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        documents.put(position, after);
    }

    @Override
    protected void removeDocument(Object position) {
        documents.remove(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entrySet().stream().map(line -> new DocumentWithPosition<>(line.getValue(), line.getKey()));
    }

    /** How many match, if an index alone tells. */
    OptionalLong countByIndex(Document filter) {
        return Plan.count(getIndexes(), filter);
    }

    /** The first few (0: all) in the given order. */
    QueryResult first(Document filter, @Nullable Document orderBy, int limit) {
        return queryDocuments(filter, orderBy, 0, limit, 0, null);
    }

    /** What fits in the first reply; a cursor has the rest. */
    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        if (batchSize <= 0) {
            return new QueryResult(found); // asked from inside
        }
        SizedCursor cursor = new SizedCursor(cursorRegistry.generateCursorId(), found);
        List<Document> first = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(first);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(first, cursor);
    }

    /** Not the library's, which takes a filter on a field named {@code query} for something else. */
    @Override
    public int deleteDocuments(Document filter, int limit, Oplog oplog) {
        int deleted = 0;
        for (Document document : queryDocuments(filter, null, 0, limit, 0, null)) {
            removeDocument(document);
            deleted++;
        }
        return deleted;
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {}

    @Override
    protected int getDataSize() {
        return 0;
    }
}
