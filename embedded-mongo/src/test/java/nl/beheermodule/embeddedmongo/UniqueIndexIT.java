package nl.beheermodule.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@EveryServer
class UniqueIndexIT {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
    private static final IndexOptions SPARSE_UNIQUE =
            new IndexOptions().unique(true).sparse(true);

    private final Server server;
    private final MongoCollection<Document> people;

    UniqueIndexIT(Server server) {
        this.server = server;
        people = server.collection();
    }

    private static void assertDuplicate(ThrowingCallable write) {
        assertThat(catchThrowableOfType(MongoWriteException.class, write).getCode())
                .isEqualTo(11000);
    }

    @Test
    void a_value_is_given_out_once() {
        people.createIndex(ascending("emailLower"), UNIQUE);
        people.insertOne(new Document("_id", 1).append("emailLower", "anna@example.nl"));
        people.insertOne(new Document("_id", 2).append("emailLower", "bert@example.nl"));
        assertDuplicate(() -> people.insertOne(new Document("emailLower", "anna@example.nl")));
        assertDuplicate(() -> people.updateOne(eq("_id", 2), set("emailLower", "anna@example.nl")));
    }

    @Test
    void a_freed_value_can_be_given_out_again() {
        people.createIndex(ascending("emailLower"), UNIQUE);
        people.insertOne(new Document("_id", 1).append("emailLower", "anna@example.nl"));
        people.updateOne(eq("_id", 1), set("emailLower", "new@example.nl"));
        people.insertOne(new Document("_id", 2).append("emailLower", "anna@example.nl"));
        people.deleteOne(eq("_id", 2));
        people.insertOne(new Document("_id", 3).append("emailLower", "anna@example.nl"));
    }

    @Test
    void a_compound_value_counts_as_a_whole() {
        people.createIndex(ascending("organisation.id", "number"), UNIQUE);
        people.insertOne(employee("korenschoof", 1));
        people.insertOne(employee("korenschoof", 2));
        people.insertOne(employee("molen", 1));
        assertDuplicate(() -> people.insertOne(employee("korenschoof", 1)));
    }

    private static Document employee(String organisation, int number) {
        return new Document("organisation", new Document("id", organisation)).append("number", number);
    }

    @Test
    void no_value_is_a_value_unless_the_index_is_sparse() {
        people.createIndex(ascending("nickname"), UNIQUE);
        people.insertOne(new Document("a", 1));
        assertDuplicate(() -> people.insertOne(new Document("nickname", null)));

        MongoCollection<Document> sparse = server.collection();
        sparse.createIndex(ascending("nickname"), SPARSE_UNIQUE);
        sparse.insertOne(new Document("a", 1));
        sparse.insertOne(new Document("a", 2));
        sparse.insertOne(new Document("nickname", null));
        assertDuplicate(() -> sparse.insertOne(new Document("nickname", null)));
    }

    @Test
    void a_sparse_value_taken_away_is_free() {
        people.createIndex(ascending("nickname"), SPARSE_UNIQUE);
        people.insertOne(new Document("_id", 1).append("nickname", "An"));
        assertDuplicate(() -> people.insertOne(new Document("nickname", "An")));
        people.updateOne(eq("_id", 1), unset("nickname"));
        people.insertOne(new Document("nickname", "An"));
    }

    @Test
    void a_sparse_compound_index_knows_documents_with_one_of_its_fields() {
        people.createIndex(ascending("a", "b"), SPARSE_UNIQUE);
        people.insertOne(new Document("a", 1));
        assertDuplicate(() -> people.insertOne(new Document("a", 1)));
        people.insertOne(new Document("c", 1));
        people.insertOne(new Document("c", 1));
    }

    @Test
    void elements_of_arrays_are_unique_between_documents() {
        people.createIndex(ascending("phones.number"), UNIQUE);
        people.insertOne(new Document("_id", 1).append("phones", List.of(phone("06-1"), phone("06-2"), phone("06-1"))));
        assertDuplicate(() -> people.insertOne(new Document("phones", List.of(phone("06-3"), phone("06-2")))));
        people.updateOne(eq("_id", 1), pull("phones", phone("06-2")));
        people.insertOne(new Document("phones", List.of(phone("06-2"))));
    }

    private static Document phone(String number) {
        return new Document("number", number);
    }

    @Test
    void duplicates_that_are_there_prevent_the_index_and_leave_nothing_behind() {
        people.insertMany(List.of(new Document("u", 1), new Document("_id", "second").append("u", 1)));
        assertThatThrownBy(() -> people.createIndex(ascending("u"), UNIQUE)).isInstanceOf(DuplicateKeyException.class);
        assertThat(people.listIndexes()).hasSize(1);
        people.deleteOne(eq("_id", "second"));
        people.createIndex(ascending("u"), UNIQUE);
        assertDuplicate(() -> people.insertOne(new Document("u", 1)));
    }

    @Test
    void the_same_index_may_be_asked_for_again_but_not_another_of_its_name_or_keys() {
        people.createIndex(ascending("u"), UNIQUE);
        people.createIndex(ascending("u"), UNIQUE);
        assertThat(people.listIndexes()).hasSize(2);
        assertThatThrownBy(() -> people.createIndex(ascending("u"))).isInstanceOf(MongoCommandException.class);
        assertThatThrownBy(() -> people.createIndex(
                        ascending("u"), new IndexOptions().unique(true).name("other")))
                .isInstanceOf(MongoCommandException.class);
    }

    @Test
    void dropping_an_index_touches_no_other_collection() {
        MongoCollection<Document> others = server.collection();
        people.createIndex(ascending("u"), UNIQUE);
        others.createIndex(ascending("u"), UNIQUE);
        people.dropIndex("u_1");
        people.insertMany(List.of(new Document("u", 1), new Document("u", 1)));
        others.insertOne(new Document("u", 1));
        assertDuplicate(() -> others.insertOne(new Document("u", 1)));
        others.dropIndexes();
        assertThat(others.listIndexes()).hasSize(1);
        assertThat(people.listIndexes()).hasSize(1);
    }
}
