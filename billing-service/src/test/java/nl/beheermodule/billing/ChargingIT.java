package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.MutationKind;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.billing.BillingEvents.ChargeRecorded;
import nl.beheermodule.contracts.means.MeansEvents.ActivationLetterIssued;
import nl.beheermodule.contracts.means.MeansEvents.MeansApproved;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MutationApproved;
import nl.beheermodule.contracts.means.MeansEvents.MutationRequested;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Events of means-service become charges, each once. */
@ServiceIT
class ChargingIT {
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 23);
    private static final PersonDetails JORIS = new PersonDetails(
            "Joris", "van", "Dalen", LocalDate.of(1990, 1, 1), "joris@korenschoof.example", "+31612345678");

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    Clock clock;

    @Autowired
    MongoOperations mongo;

    private final String organisation = "o-" + UUID.randomUUID();
    private final String means = "m-" + UUID.randomUUID();

    @Test
    void r52_what_was_agreed_to_is_charged_once_when_its_approval_is_delivered_five_times() {
        String quote = quote("{\"kind\":\"NEW_MEANS\",\"level\":\"EH3\",\"secondFactor\":\"SMS\",\"contractYears\":1}");
        Instant agreed = clock.instant();
        requested(quote, agreed);
        String approval = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            // months later, in a year with another tariff
            events.publish(approval, 2, approved(Instant.parse("2027-02-01T09:00:00Z")));
        }
        ChargeRecorded charge = events.await(approval, ChargeRecorded.class);
        assertThat(charge.quoteId()).isEqualTo(quote);
        assertThat(charge.net()).isEqualTo("55.00");
        assertThat(charge.vat()).isEqualTo("11.55");
        assertThat(charge.total()).isEqualTo("66.55");
        letter(3);
        String second = letter(4);
        events.await(second, ChargeRecorded.class); // so everything before it has been seen
        assertThat(events.of(approval)).hasSize(1);
        assertThat(charges()).isEqualTo(2);
    }

    @Test
    void r80_the_first_letter_is_included_and_each_further_one_is_charged() {
        requested(null, clock.instant());
        String approval = events.publish(2, approved(clock.instant()));
        String first = letter(3);
        String second = letter(4);
        assertThat(events.await(second, ChargeRecorded.class).net()).isEqualTo("17.50");
        assertThat(events.await(approval, ChargeRecorded.class).quoteId()).isNull();
        assertThat(events.of(first)).isEmpty();
    }

    @Test
    void r9_what_the_public_form_shows_is_what_is_charged() {
        JsonNode shown = http.anonymous()
                .get("/v1/registration-costs?level=EH3&secondFactor=SMS&contractYears=1")
                .json();
        requested(null, clock.instant());
        String approval = events.publish(2, approved(Instant.parse("2027-02-01T09:00:00Z")));

        ChargeRecorded charge = events.await(approval, ChargeRecorded.class);
        assertThat(List.of(charge.net(), charge.vat(), charge.total()))
                .isEqualTo(List.of(
                        shown.path("net").asString(),
                        shown.path("vat").asString(),
                        shown.path("total").asString()));
        assertThat(charge.net()).isEqualTo("55.00");
    }

    @Test
    void a_quote_for_something_else_is_not_honoured() {
        String cheap = quote("{\"kind\":\"LETTER\",\"level\":\"EH3\"}");
        requested(cheap, clock.instant());
        String approval = events.publish(2, approved(clock.instant()));
        ChargeRecorded charge = events.await(approval, ChargeRecorded.class);
        assertThat(charge.net()).isEqualTo("55.00");
        assertThat(charge.quoteId()).isNull();
    }

    @Test
    void r55_r64_an_approved_mutation_is_charged_and_its_letter_is_included() {
        requested(null, clock.instant());
        events.publish(2, approved(clock.instant()));
        letter(3);
        events.publish(4, upgrade("mutation-" + means));
        String approval = events.publish(
                5,
                new MutationApproved(
                        means,
                        List.of(organisation),
                        "p-joris",
                        "mutation-" + means,
                        MutationKind.LEVEL_CHANGE,
                        DEADLINE,
                        null,
                        clock.instant()));
        String included = letter(6);
        assertThat(events.await(approval, ChargeRecorded.class).net()).isEqualTo("60.00"); // EH4 and one link
        events.await(letter(7), ChargeRecorded.class);
        assertThat(events.of(included)).isEmpty();
    }

    /** Nothing is shown for a lower level (ADR 14), so nothing is charged. */
    @Test
    void r65_a_downgrade_is_charged_as_shown() {
        String quote = quote("{\"kind\":\"LEVEL_CHANGE\",\"level\":\"EH2_PLUS\",\"currentLevel\":\"EH3\"}");
        requested(null, clock.instant());
        events.publish(2, approved(clock.instant()));
        letter(3);
        events.publish(4, downgrade("mutation-" + means, quote));
        String approval = events.publish(
                5,
                new MutationApproved(
                        means,
                        List.of(organisation),
                        "p-joris",
                        "mutation-" + means,
                        MutationKind.LEVEL_CHANGE,
                        null,
                        null,
                        clock.instant()));
        events.await(letter(6), ChargeRecorded.class); // so everything before it has been seen
        assertThat(shown(quote)).isEqualTo("0.00");
        assertThat(events.of(approval)).isEmpty();
        assertThat(charges()).isEqualTo(2); // the means itself, and its second letter
    }

    private String quote(String json) {
        return http.as(members.administrator(organisation))
                .post("/v1/organisations/" + organisation + "/quotes", json)
                .json()
                .path("quoteId")
                .asString();
    }

    private String shown(String quote) {
        return http.as(members.administrator(organisation))
                .get("/v1/organisations/" + organisation + "/quotes/" + quote)
                .json()
                .path("total")
                .asString();
    }

    private void requested(@Nullable String quote, Instant at) {
        events.publish(
                1,
                new MeansRequested(
                        means,
                        "ZB-TEST-0001",
                        List.of(organisation),
                        "p-joris",
                        JORIS,
                        AssuranceLevel.EH3,
                        Role.USER,
                        SecondFactor.SMS,
                        1,
                        false,
                        quote,
                        "p-anna",
                        at));
    }

    private MeansApproved approved(Instant at) {
        return new MeansApproved(
                means,
                "ZB-TEST-0001",
                List.of(organisation),
                "p-joris",
                AssuranceLevel.EH3,
                Role.USER,
                SecondFactor.SMS,
                1,
                DEADLINE,
                at);
    }

    private MutationRequested upgrade(String mutation) {
        return new MutationRequested(
                means,
                List.of(organisation),
                "p-joris",
                mutation,
                MutationKind.LEVEL_CHANGE,
                AssuranceLevel.EH4,
                Role.USER,
                SecondFactor.SMS,
                List.of("o-added"),
                false,
                1,
                null,
                "p-anna",
                clock.instant());
    }

    private MutationRequested downgrade(String mutation, String quote) {
        return new MutationRequested(
                means,
                List.of(organisation),
                "p-joris",
                mutation,
                MutationKind.LEVEL_CHANGE,
                AssuranceLevel.EH2_PLUS,
                Role.USER,
                SecondFactor.SMS,
                List.of(),
                false,
                null,
                quote,
                "p-anna",
                clock.instant());
    }

    private String letter(long sequence) {
        return events.publish(
                sequence,
                new ActivationLetterIssued(means, List.of(organisation), "p-joris", DEADLINE, clock.instant()));
    }

    private long charges() {
        return mongo.getCollection("charges").countDocuments(new Document("organisationId", organisation));
    }
}
