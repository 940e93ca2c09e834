package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** One database: opens collections and indexes on the store, and corrects the commands the library gets wrong. */
final class DocumentDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private final Storage storage;
    private final LongAdder examined;

    DocumentDatabase(String name, CursorRegistry cursors, Storage storage, LongAdder examined) {
        super(name, cursors);
        this.storage = storage;
        this.examined = examined;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document body, DatabaseResolver databases, Oplog oplog) {
        Commands.Next library = part -> super.handleCommand(channel, command, part, databases, oplog);
        return switch (command) {
            case "insert" -> Commands.insert(body, library);
            case "update" -> Commands.update(body, library);
            case "dropIndexes" -> Commands.dropIndexes(body, indexesOf(Fields.text(body, command)), library);
            case "listCollections" -> Commands.listCollections(body, library);
            case "aggregate" -> new Aggregate(this, databases, oplog).run(body);
            default -> library.handle(body);
        };
    }

    @Nullable
    DocumentCollection find(String name) {
        return (DocumentCollection) resolveCollection(name, false);
    }

    String namespace(String collection) {
        return getFullCollectionNamespace(collection);
    }

    /** The index descriptions of a collection, as they were asked for. */
    List<Document> indexesOf(String collection) {
        DocumentCollection descriptions = find("system.indexes");
        if (descriptions == null) {
            return List.of();
        }
        Stream<Document> found = descriptions.handleQueryAsStream(new Document("ns", namespace(collection)));
        return found.map(Document::cloneDeeply).toList();
    }

    /** Deletes what the TTL indexes of this database say has expired; the number of documents. */
    int expire(Expiry expiry, Oplog oplog) {
        DocumentCollection descriptions = find("system.indexes");
        if (descriptions == null) {
            return 0;
        }
        List<Document> ttl = descriptions
                .handleQueryAsStream(new Document(Expiry.OPTION, new Document("$exists", true)))
                .toList();
        int deleted = 0;
        for (Document description : ttl) {
            String collection =
                    Fields.text(description, "ns").substring(getDatabaseName().length() + 1);
            DocumentCollection documents = find(collection);
            if (documents != null) {
                deleted += documents.deleteDocuments(expiry.filter(description), 0, oplog);
            }
        }
        return deleted;
    }

    @Override
    protected void addIndex(Document description) {
        String collection =
                Fields.text(description, "ns").substring(getDatabaseName().length() + 1);
        if (!IndexConflicts.isKnown(description, indexesOf(collection))) {
            super.addIndex(description);
        }
    }

    @Override
    protected DocumentCollection openOrCreateCollection(String name, CollectionOptions options) {
        MVMap<Object, Document> documents = storage.documents(namespace(name));
        return new DocumentCollection(this, name, options, cursorRegistry, documents, examined);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return keys.getFirst().getKey().equals(IdIndex.ID) && keys.size() == 1
                ? new IdIndex(name, keys, storage.documents(namespace(collection)))
                : open(collection, name, keys, sparse, true);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return open(collection, name, keys, sparse, false);
    }

    private OrderedIndex open(String collection, String name, List<IndexKey> keys, boolean sparse, boolean unique) {
        IndexStore lines = storage.index(namespace(collection), name, keys);
        return new OrderedIndex(name, keys, sparse, unique, lines);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        storage.remove(storage.documents(namespace(name)));
    }

    @Override
    protected long getFileSize() {
        return 0;
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }
}
