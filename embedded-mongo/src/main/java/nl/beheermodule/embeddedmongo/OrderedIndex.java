package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A secondary index: ordered, compound, multikey, sparse and unique as asked for, and kept in the store. */
final class OrderedIndex extends Index<Object> implements Scannable {

    private final boolean unique;
    private final IndexStore store;
    private final MVMap<IndexEntry, Boolean> lines;
    private final KeyExtractor extractor;

    OrderedIndex(String name, List<IndexKey> keys, boolean sparse, boolean unique, IndexStore store) {
        super(name, keys, sparse);
        this.unique = unique;
        this.store = store;
        this.lines = store.lines();
        this.extractor = new KeyExtractor(keys(), sparse);
    }

    @Override
    public List<IndexKey> order() {
        List<IndexKey> order = new ArrayList<>(getKeys());
        order.add(new IndexKey(IdIndex.ID, true));
        return order;
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean leavesOutMissing() {
        return isSparse();
    }

    @Override
    public Set<String> multikeyPaths() {
        return store.multikeyPaths();
    }

    @Override
    public long count(IndexEntry from, IndexEntry to) {
        return Positions.between(lines, from, to);
    }

    @Override
    public Iterator<Object> scan(IndexEntry from, IndexEntry to, boolean backwards) {
        Iterator<IndexEntry> found = backwards ? lines.cursor(to, from, true) : lines.cursor(from, to, false);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return found.hasNext();
            }

            @Override
            public Object next() {
                return found.next().documentId();
            }
        };
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (unique) {
            for (List<Object> key : extractor.keysOf(document, this::getKeyValues)) {
                refuseTaken(key, Edge.LOWEST, collection);
            }
        }
    }

    private void refuseTaken(List<Object> key, Object ownId, MongoCollection<Object> collection) {
        Iterator<Object> holders = scan(line(key, Edge.LOWEST), line(key, Edge.HIGHEST), false);
        while (holders.hasNext()) {
            if (ValueOrder.INSTANCE.compare(holders.next(), ownId) != 0) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(key));
            }
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        checkAdd(document, collection);
        Set<List<Object>> keys = extractor.keysOf(document, this::getKeyValues);
        for (List<Object> key : keys) {
            lines.put(line(key, position), Boolean.TRUE);
        }
        rememberLists(document, keys);
    }

    private void rememberLists(Document document, Set<List<Object>> keys) {
        if (keys.size() > 1) {
            store.markMultikey(extractor.lists(document));
        }
    }

    @Override
    public Object remove(Document document) {
        Object id = Values.orMissing(document.get(IdIndex.ID));
        for (List<Object> key : extractor.keysOf(document, this::getKeyValues)) {
            lines.remove(line(key, id));
        }
        return id;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
        Set<List<Object>> keys = extractor.keysOf(after, this::getKeyValues);
        if (unique) {
            Object id = Values.orMissing(before.get(IdIndex.ID));
            keys.forEach(key -> refuseTaken(key, id, collection));
        }
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        Set<List<Object>> old = extractor.keysOf(before, this::getKeyValues);
        Set<List<Object>> now = extractor.keysOf(after, this::getKeyValues);
        if (!old.equals(now)) {
            old.forEach(key -> lines.remove(line(key, position)));
            now.forEach(key -> lines.put(line(key, position), Boolean.TRUE));
            rememberLists(after, now);
        }
    }

    private static IndexEntry line(Collection<Object> key, Object id) {
        List<Object> values = new ArrayList<>(key);
        values.add(id);
        return new IndexEntry(values);
    }

    /** Asked by the library to decide whether to build: an index that was in the store is complete, even without lines. */
    @Override
    public boolean isEmpty() {
        return !store.isBuilt();
    }

    void markBuilt() {
        store.markBuilt();
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other) && unique == other.isUnique();
    }

    @Override
    public long getCount() {
        return lines.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        store.remove();
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return null; // the _id index knows
    }

    @Override
    public boolean canHandle(Document query) {
        return false; // the planner decides, not the library
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return Collections.emptyList();
    }
}
