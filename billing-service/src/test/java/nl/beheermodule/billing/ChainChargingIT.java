package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import nl.beheermodule.contracts.billing.BillingEvents.ChargeRecorded;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.IntermediaryRegistered;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.RelationsFunctionActivated;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events of chain-authorization-service become charges, each once. */
@ServiceIT
class ChainChargingIT {
    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    Clock clock;

    private final String organisation = "o-" + UUID.randomUUID();

    @Test
    void q16_a_new_intermediary_is_charged_once_when_its_event_is_delivered_five_times() {
        String quote = quote("INTERMEDIARY");
        String registration = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            events.publish(registration, 1, registered("i-" + registration, quote));
        }
        ChargeRecorded charge = events.await(registration, ChargeRecorded.class);
        assertThat(charge.quoteId()).isEqualTo(quote);
        assertThat(charge.meansId()).isNull();
        assertThat(charge.net()).isEqualTo("19.95");
        String later = events.publish(1, registered("i-" + UUID.randomUUID(), quote));
        events.await(later, ChargeRecorded.class);
        assertThat(events.of(registration)).hasSize(1);
    }

    @Test
    void r117_the_function_van_relaties_is_charged_and_an_intermediary_that_asked_is_not() {
        String asked = events.publish(1, registered("i-" + UUID.randomUUID(), null));
        String activation = events.publish(
                1, new RelationsFunctionActivated(organisation, "90004323", quote("RELATIONS"), clock.instant()));
        assertThat(events.await(activation, ChargeRecorded.class).organisationId())
                .isEqualTo(organisation);
        assertThat(events.of(asked)).isEmpty();
    }

    private IntermediaryRegistered registered(String id, @Nullable String quote) {
        return new IntermediaryRegistered(
                id, organisation, "90004321", "90004323", "Accountantskantoor Van Dijk", quote, clock.instant());
    }

    private String quote(String kind) {
        return http.as(members.administrator(organisation))
                .post("/v1/organisations/" + organisation + "/quotes", "{\"kind\":\"" + kind + "\"}")
                .json()
                .path("quoteId")
                .asString();
    }
}
