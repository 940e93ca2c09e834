package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.test.ServiceIT;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

@ServiceIT
class CopiesIT {
    @org.springframework.data.mongodb.core.mapping.Document("rows")
    record Row(String id) {}

    @Autowired
    Copies copies;

    @Autowired
    MongoOperations mongo;

    private final String id = UUID.randomUUID().toString();

    @Test
    void a_newer_event_wins_and_an_older_or_repeated_one_is_ignored() {
        assertThat(apply("meansSequence", 2, "twee")).isTrue();
        assertThat(apply("meansSequence", 1, "een")).isFalse();
        assertThat(apply("meansSequence", 2, "nog eens")).isFalse();
        assertThat(row()).containsEntry("text", "twee");
        assertThat(apply("meansSequence", 3, "drie")).isTrue();
        assertThat(row()).containsEntry("text", "drie");
    }

    @Test
    void two_aggregates_feed_one_row_without_hiding_each_other() {
        apply("personSequence", 7, "persoon");
        assertThat(apply("meansSequence", 1, "middel")).isTrue();
        assertThat(row()).containsEntry("personSequence", 7L).containsEntry("meansSequence", 1L);
    }

    @Test
    void a_null_removes_the_field() {
        apply("meansSequence", 1, "een");
        copies.apply(Row.class, id, "meansSequence", 2, new Document("text", null));
        assertThat(row()).doesNotContainKey("text");
    }

    @Test
    void whatever_the_order_in_which_they_come_at_once_the_newest_stays() throws Exception {
        List<Callable<Boolean>> arrivals = new ArrayList<>(LongStream.rangeClosed(1, 50)
                .<Callable<Boolean>>mapToObj(sequence -> () -> apply("meansSequence", sequence, "stand " + sequence))
                .toList());
        Collections.shuffle(arrivals);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var arrival : threads.invokeAll(arrivals)) {
                arrival.get();
            }
        }
        assertThat(row()).containsEntry("text", "stand 50").containsEntry("meansSequence", 50L);
    }

    @Test
    void a_clash_on_another_unique_field_is_a_failure_and_no_old_event() {
        mongo.indexOps(Row.class)
                .createIndex(new Index()
                        .on("code", Sort.Direction.ASC)
                        .unique()
                        .sparse()
                        .named("code"));
        copies.apply(Row.class, id, "meansSequence", 1, new Document("code", id));
        assertThatThrownBy(() -> copies.apply(Row.class, "other-" + id, "meansSequence", 1, new Document("code", id)))
                .isInstanceOf(MongoWriteException.class);
    }

    private boolean apply(String field, long sequence, String text) {
        return copies.apply(Row.class, id, field, sequence, new Document("text", text));
    }

    private Document row() {
        return Objects.requireNonNull(
                mongo.getCollection("rows").find(new Document("_id", id)).first());
    }
}
