package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The {@code _id} index: the documents' own map, which is ordered by id, so nothing is kept twice. */
final class IdIndex extends Index<Object> implements Scannable {

    static final String ID = "_id";

    private final MVMap<Object, Document> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Object, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public List<IndexKey> order() {
        return List.of(new IndexKey(ID, true));
    }

    @Override
    public boolean leavesOutMissing() {
        return false;
    }

    @Override
    public Set<String> multikeyPaths() {
        return Set.of();
    }

    @Override
    public Iterator<Object> scan(IndexEntry from, IndexEntry to, boolean backwards) {
        Object first = backwards ? to.documentId() : from.documentId();
        Object last = backwards ? from.documentId() : to.documentId();
        return documents.cursor(first, last, backwards);
    }

    @Override
    public long count(IndexEntry from, IndexEntry to) {
        return Positions.between(documents, from.documentId(), to.documentId());
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        Object id = Values.orMissing(document.get(ID));
        return documents.containsKey(id) ? id : null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (getPosition(document) != null) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(List.of(document.get(ID))));
        }
    }

    @Override
    public Object remove(Document document) {
        return Values.orMissing(document.get(ID)); // the collection takes the document itself out
    }

    @Override
    public boolean isEmpty() {
        return false; // never to be built
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public boolean canHandle(Document query) {
        return false; // the planner decides, not the library
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner scans.");
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {}

    @Override
    public void drop() {}
}
