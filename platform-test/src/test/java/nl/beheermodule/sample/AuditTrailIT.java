package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.beheermodule.platform.audit.AuditCheck;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.test.ServiceIT;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class AuditTrailIT {
    @Autowired
    AuditTrail trail;

    @Autowired
    AuditCheck check;

    @Autowired
    MongoOperations mongo;

    private final String organisation = "o-" + UUID.randomUUID();

    @BeforeEach
    void five_looks_at_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(5)) {
            List<Callable<Boolean>> looks = IntStream.range(0, 5)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        trail.looked(organisation, "ScanViewed", "scan-" + i);
                        return true;
                    })
                    .toList();
            for (var look : threads.invokeAll(looks)) {
                assertThat(look.get()).isTrue();
            }
        }
    }

    @Test
    void lines_written_at_once_form_one_unbroken_chain() {
        assertThat(mongo.getCollection("audit").countDocuments(new Document("organisationId", organisation)))
                .isEqualTo(5);
        assertThat(check.firstBreak(organisation)).isEmpty();
    }

    @Test
    void a_changed_line_breaks_the_chain() {
        mongo.getCollection("audit")
                .updateOne(
                        new Document("_id", organisation + ":3"), new Document("$set", new Document("by", "niemand")));
        assertThat(check.firstBreak(organisation)).contains(3L);
    }

    @Test
    void a_removed_line_breaks_the_chain() {
        mongo.getCollection("audit").deleteOne(new Document("_id", organisation + ":2"));
        assertThat(check.firstBreak(organisation)).contains(2L);
    }
}
