package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The B-trees of documents and indexes, in one file or in memory. */
final class Storage implements AutoCloseable {

    private static final String DOCUMENTS = "documents/";
    private static final String INDEX = "index/";
    private static final int CACHE_MEGABYTES = 16;
    private static final int PAGE_BYTES = 4096;

    private final MVStore store;
    private final boolean durable;

    private Storage(MVStore store, boolean durable) {
        this.store = store;
        this.durable = durable;
        // Chunks may be reused at once: a commit is a reply that waits, and nothing reads an older version.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
    }

    static Storage inMemory() {
        return new Storage(new MVStore.Builder().autoCommitDisabled().open(), false);
    }

    static Storage onDisk(Path file) {
        return new Storage(
                new MVStore.Builder()
                        .fileName(file.toString())
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0) // never in the middle of a write
                        .cacheSize(CACHE_MEGABYTES)
                        .pageSplitSize(PAGE_BYTES)
                        .open(),
                true);
    }

    boolean isDurable() {
        return durable;
    }

    MVMap<Object, Document> documents(String namespace) {
        return store.openMap(
                DOCUMENTS + namespace,
                new MVMap.Builder<Object, Document>().keyType(new IdType()).valueType(new DocumentType()));
    }

    /** Databases that have documents. */
    Set<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
                .collect(Collectors.toSet());
    }

    IndexStore index(String namespace, String name, List<IndexKey> keys) {
        List<String> paths = keys.stream().map(IndexKey::getKey).toList();
        return new IndexStore(this, INDEX + namespace + "/" + name, new IndexEntryType(keys), paths);
    }

    boolean has(String map) {
        return store.hasMap(map);
    }

    MVMap<IndexEntry, Boolean> open(String map, IndexEntryType type) {
        return store.openMap(map, new MVMap.Builder<IndexEntry, Boolean>().keyType(type));
    }

    MVMap<String, Boolean> multikey() {
        return store.openMap("multikey");
    }

    void remove(MVMap<?, ?> map) {
        store.removeMap(map);
    }

    void commit() {
        store.commit();
    }

    void sync() {
        store.sync();
    }

    /** Rewrites some half-empty chunks, so that a file that is written much does not grow for ever. */
    void compact() {
        if (durable) {
            store.compact(50, 4 << 20);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
