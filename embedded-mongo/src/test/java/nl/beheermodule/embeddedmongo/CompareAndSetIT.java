package nl.beheermodule.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@EveryServer
class CompareAndSetIT {

    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> copies;

    CompareAndSetIT(Server server) {
        copies = server.collection();
    }

    @Test
    void an_update_of_the_version_it_has_read_succeeds_once() {
        copies.insertOne(new Document("_id", 1).append("version", 0L));
        assertThat(updateFrom(0).getModifiedCount()).isEqualTo(1);
        assertThat(updateFrom(0).getModifiedCount()).isZero();
    }

    private UpdateResult updateFrom(long version) {
        return copies.updateOne(and(eq("_id", 1), eq("version", version)), inc("version", 1L));
    }

    @Test
    void a_copy_takes_what_it_has_not_seen_yet() {
        assertThat(upsert(1).getUpsertedId()).isNotNull();
        assertThat(upsert(3).getModifiedCount()).isEqualTo(1);
        assertThat(copies.find(eq("_id", 1)).first()).containsEntry("seq", 3).containsEntry("name", "event 3");
    }

    @Test
    void a_copy_answers_duplicate_key_to_what_it_has_seen() {
        upsert(5);
        for (int old : new int[] {4, 5}) {
            MongoWriteException refused = catchThrowableOfType(MongoWriteException.class, () -> upsert(old));
            assertThat(refused.getCode()).isEqualTo(DUPLICATE_KEY);
        }
        assertThat(copies.find(eq("_id", 1)).first()).containsEntry("seq", 5).containsEntry("name", "event 5");
        assertThat(copies.countDocuments()).isEqualTo(1);
    }

    private UpdateResult upsert(int seq) {
        return copies.updateOne(
                and(eq("_id", 1), or(exists("seq", false), lt("seq", seq))),
                combine(set("seq", seq), set("name", "event " + seq)),
                new UpdateOptions().upsert(true));
    }
}
