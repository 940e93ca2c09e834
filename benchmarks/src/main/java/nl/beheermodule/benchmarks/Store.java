package nl.beheermodule.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** The database of authorization-service, and what a benchmark does in it past the service. */
final class Store {
    static final String MACHTIGINGEN = "authorizations";
    static final int BATCH = 1_000;

    private final MongoDatabase database;

    Store(MongoDatabase database) {
        this.database = database;
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    /** Ids of all services of the catalogue, in order. */
    List<String> services() {
        return collection("services")
                .find()
                .sort(new Document("_id", 1))
                .projection(new Document("_id", 1))
                .map(found -> found.getString("_id"))
                .into(new ArrayList<>());
    }

    void insert(String collection, List<Document> documents) {
        for (int from = 0; from < documents.size(); from += BATCH) {
            collection(collection).insertMany(documents.subList(from, Math.min(documents.size(), from + BATCH)));
        }
    }

    /** Those the service made for its machtigingen. */
    List<Document> indexes() {
        return collection(MACHTIGINGEN).listIndexes().into(new ArrayList<Document>()).stream()
                .filter(index -> !"_id_".equals(index.getString("name")))
                .toList();
    }

    void createAll(List<Document> indexes, String collection) {
        for (Document index : indexes) {
            var options = new IndexOptions()
                    .name(index.getString("name"))
                    .sparse(index.getBoolean("sparse", false))
                    .unique(index.getBoolean("unique", false));
            collection(collection).createIndex(index.get("key", Document.class), options);
        }
    }
}
