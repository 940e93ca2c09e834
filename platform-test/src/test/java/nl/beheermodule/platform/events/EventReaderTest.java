package nl.beheermodule.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.contracts.means.MeansEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class EventReaderTest {
    private static final String KNOWN = "nl.beheermodule.identity.OrganisationEnded.v1";
    private static final String NEWER = "nl.beheermodule.identity.OrganisationEnded.v2";
    private static final String JSON =
            "{\"organisationId\":\"o-1\",\"kvkNumber\":\"90004321\",\"at\":\"2026-11-23T09:00:00Z\",\"new\":{\"field\":1}}";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final EventReader reader = new EventReader(new WireJson(), meters);

    @Test
    void a_known_event_is_read_whatever_fields_it_has_gained() {
        assertThat(reader.read(record(KNOWN, JSON), IdentityEvents.class)).get().satisfies(received -> {
            assertThat(received.id()).isEqualTo("e-1");
            assertThat(received.sequence()).isEqualTo(7);
            assertThat(received.event()).isInstanceOf(OrganisationEnded.class);
        });
        assertThat(meters.getMeters()).isEmpty();
    }

    @Test
    void an_unknown_type_is_skipped_and_counted() {
        assertThat(reader.read(record(NEWER, JSON), IdentityEvents.class)).isEmpty();
        assertThat(reader.read(record(NEWER, "{}"), IdentityEvents.class)).isEmpty();

        assertThat(skipped(NEWER)).isEqualTo(2);
    }

    @Test
    void so_is_a_type_of_another_family() {
        assertThat(reader.read(record(KNOWN, JSON), MeansEvents.class)).isEmpty();

        assertThat(skipped(KNOWN)).isEqualTo(1);
    }

    @Test
    void what_does_not_fit_its_type_is_unreadable_and_not_skipped() {
        assertThatThrownBy(() -> reader.read(record(KNOWN, "{\"at\":\"yesterday\"}"), IdentityEvents.class))
                .isInstanceOf(UnreadableEvent.class);
        assertThat(meters.getMeters()).isEmpty();
    }

    private double skipped(String type) {
        return meters.counter("beheer.events.skipped", "type", type).count();
    }

    private static ConsumerRecord<String, byte[]> record(String type, String json) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("identity", 0, 0, "o-1", json.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", "e-1",
                        "ce_source", "urn:beheermodule:test",
                        "ce_type", type,
                        "ce_sequence", "7",
                        "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
