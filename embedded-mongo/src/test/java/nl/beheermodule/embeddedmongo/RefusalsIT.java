package nl.beheermodule.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server does not do it refuses: nothing is ignored in silence. */
class RefusalsIT {

    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();
    private static MongoClient client;
    private static MongoDatabase database;

    @BeforeAll
    static void start() {
        client = MongoClients.create(MONGO.start(0).uri());
        database = client.getDatabase("refusals");
        database.getCollection("c").insertOne(new Document("_id", 1).append("a", 1));
    }

    @AfterAll
    static void close() {
        client.close();
        MONGO.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{createIndexes: 'c', indexes: [{key: {a: 1}, name: 'p', partialFilterExpression: {b: 1}}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 1}, name: 'c', collation: {locale: 'nl'}}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 'text'}, name: 't'}]}",
                "{createIndexes: 'c', indexes: [{key: {a: '2dsphere'}, name: 'g'}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 'hashed'}, name: 'h'}]}",
                "{createIndexes: 'c', indexes: [{key: {'$**': 1}, name: 'w'}]}",
                "{createIndexes: 'c', indexes: [{key: {a: 1, b: 1}, name: 'e', expireAfterSeconds: 5}]}",
                "{create: 'v', validator: {$jsonSchema: {}}}",
                "{create: 'k', capped: true, size: 1000}",
                "{create: 's', timeseries: {timeField: 't'}}",
                "{create: 'w', viewOn: 'c', pipeline: []}",
                "{collMod: 'c', validator: {}}",
                "{find: 'c', filter: {}, collation: {locale: 'nl'}}",
                "{find: 'c', filter: {}, hint: 'a_1'}",
                "{find: 'c', filter: {}, projection: {b: {$toUpper: '$a'}}}",
                "{find: 'c', filter: {}, tailable: true}",
                "{find: 'c', filter: {$text: {$search: 'x'}}}",
                "{find: 'c', filter: {$where: 'true'}}",
                "{find: 'c', filter: {}, readConcern: {level: 'snapshot'}}",
                "{find: 'c', filter: {}, lsid: {id: 1}}",
                "{insert: 'c', documents: [{}], txnNumber: 1, startTransaction: true, autocommit: false}",
                "{insert: 'c', documents: [{}], writeConcern: {w: 3}}",
                "{insert: 'c', documents: [{}], apiVersion: '1'}",
                "{update: 'c', updates: [{q: {}, u: [{$set: {b: 1}}]}]}",
                "{update: 'c', updates: [{q: {}, u: {$set: {b: 1}}, sort: {a: 1}}]}",
                "{update: 'c', updates: [{q: {}, u: {$set: {b: 1}}, collation: {locale: 'nl'}}]}",
                "{delete: 'c', deletes: [{q: {}, limit: 0, hint: 'a_1'}]}",
                "{findAndModify: 'c', query: {}, update: [{$set: {b: 1}}]}",
                "{aggregate: 'c', pipeline: [{$changeStream: {}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$graphLookup: {}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$facet: {x: [{$setWindowFields: {}}]}}], cursor: {}}",
                "{aggregate: 'c', pipeline: [{$out: 'd'}], cursor: {}}",
                "{bulkWrite: 1, ops: [], nsInfo: []}",
                "{startSession: 1}",
            })
    void is_refused(String command) {
        assertThatThrownBy(() -> database.runCommand(Document.parse(command)))
                .isInstanceOf(MongoCommandException.class);
        assertThat(database.getCollection("c").find().first()).isEqualTo(new Document("_id", 1).append("a", 1));
        assertThat(database.listCollectionNames()).containsExactly("c");
        assertThat(database.getCollection("c").listIndexes()).hasSize(1);
    }
}
