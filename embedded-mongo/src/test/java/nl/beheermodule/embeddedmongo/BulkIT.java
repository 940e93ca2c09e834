package nl.beheermodule.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOneModel;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EveryServer
class BulkIT {

    private final MongoCollection<Document> numbers;

    BulkIT(Server server) {
        numbers = server.collection();
    }

    @BeforeEach
    void three_numbers() {
        numbers.createIndex(ascending("u"), new IndexOptions().unique(true));
        numbers.insertMany(List.of(number(1), number(2), number(3)));
    }

    private static Document number(int id) {
        return new Document("_id", id).append("u", id);
    }

    @Test
    void ordered_updates_stop_at_the_first_error() {
        MongoBulkWriteException stopped = updateSecondWronglyAndThird(true);
        assertThat(stopped.getWriteErrors()).singleElement().matches(error -> error.getIndex() == 0);
        assertThat(numbers.find(eq("_id", 3)).first()).containsEntry("u", 3);
    }

    @Test
    void unordered_updates_go_on() {
        MongoBulkWriteException error = updateSecondWronglyAndThird(false);
        assertThat(error.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(numbers.find(eq("_id", 3)).first()).containsEntry("u", 33);
    }

    private MongoBulkWriteException updateSecondWronglyAndThird(boolean ordered) {
        return catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> numbers.bulkWrite(
                        List.of(
                                new UpdateOneModel<>(eq("_id", 2), set("u", 1)),
                                new UpdateOneModel<>(eq("_id", 3), set("u", 33))),
                        new BulkWriteOptions().ordered(ordered)));
    }

    @Test
    void ordered_inserts_stop_and_unordered_inserts_go_on() {
        List<Document> some = List.of(number(4), number(1), number(5));
        MongoBulkWriteException stopped =
                catchThrowableOfType(MongoBulkWriteException.class, () -> numbers.insertMany(some));
        assertThat(stopped.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(numbers.countDocuments()).isEqualTo(4);

        List<Document> more = List.of(number(6), number(1), number(7), number(2));
        MongoBulkWriteException error = catchThrowableOfType(
                MongoBulkWriteException.class, () -> numbers.insertMany(more, new InsertManyOptions().ordered(false)));
        assertThat(error.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(error.getWriteErrors()).hasSize(2);
        assertThat(numbers.countDocuments()).isEqualTo(6);
    }

    @Test
    void a_result_of_many_or_large_documents_comes_in_parts() {
        numbers.dropIndexes();
        List<Document> large = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            large.add(new Document("text", "x".repeat(1_000_000)));
        }
        numbers.insertMany(large);
        assertThat(numbers.find().into(new ArrayList<>())).hasSize(63);
        assertThat(numbers.aggregate(List.of(new Document("$match", new Document())))
                        .into(new ArrayList<>()))
                .hasSize(63);
        assertThat(numbers.find().batchSize(2).into(new ArrayList<>())).hasSize(63);
    }
}
