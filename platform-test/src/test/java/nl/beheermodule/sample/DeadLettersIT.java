package nl.beheermodule.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceIT
class DeadLettersIT {
    @Autowired
    TestEvents events;

    @Autowired
    TestHttp http;

    private final String person = UUID.randomUUID().toString();

    @AfterEach
    void mend() {
        SampleService.BROKEN.set(false);
    }

    @Test
    void what_cannot_be_processed_waits_with_its_reason_and_can_be_replayed() {
        SampleService.BROKEN.set(true);
        events.publish(1, new ContactDetailsChanged(person, "jan@example.test", null, Instant.EPOCH));
        JsonNode letter = waiting();
        assertThat(letter.path("subscription").asString()).isEqualTo("contact-details");
        assertThat(letter.path("type").asString()).isEqualTo("nl.beheermodule.identity.ContactDetailsChanged.v1");
        assertThat(letter.path("reason").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(letter.toString()).doesNotContain("jan@example.test");

        assertThat(replay().path("failedAgain").asInt()).isEqualTo(1);
        SampleService.BROKEN.set(false);
        assertThat(replay().path("succeeded").asInt()).isEqualTo(1);
        assertThat(SampleService.HANDLED).contains(person);
        assertThat(list().size()).isZero();
    }

    @Test
    void an_event_waits_for_a_database_that_is_away_however_long_that_takes() {
        SampleService.DATABASE_BACK.set(Instant.now().plusSeconds(7)); // longer than what is tried otherwise
        events.publish(1, new ContactDetailsChanged(person, "jan@example.test", null, Instant.EPOCH));
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(SampleService.HANDLED).contains(person));
        assertThat(list().size()).isZero();
    }

    private JsonNode waiting() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(this::list, found -> found.size() == 1)
                .get(0);
    }

    private JsonNode list() {
        Answer answer = http.as(Tokens.operator("otto")).get("/actuator/deadletters");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode replay() {
        return http.as(Tokens.operator("otto"))
                .post("/actuator/deadletters", "{}")
                .json();
    }
}
