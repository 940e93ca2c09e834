package nl.beheermodule.means;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.identity.IdentityEvents.AccountReady;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.contracts.identity.IdentityEvents.RegistrationSubmitted;
import nl.beheermodule.contracts.means.MeansEvents.ActivationProven;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.means.post.SentPost;
import nl.beheermodule.platform.mail.Mail;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Journey 2 inside this service: from application to active means, with its side roads. */
@ServiceIT
class AddUserJourneyIT {
    @Autowired
    TestHttp http;

    @Autowired
    TestEvents events;

    @Autowired
    Desk desk;

    @Autowired
    SentPost post;

    @Autowired
    MutableClock clock;

    @BeforeEach
    void monday_morning() {
        clock.set(MutableClock.START);
    }

    @Test
    void a_user_is_requested_approved_and_activated() {
        Company bakery = desk.company(http);
        String email = "anna." + UUID.randomUUID() + "@korenschoof.example";
        Answer requested = bakery.request(email);
        assertThat(requested.status()).as(requested.toString()).isEqualTo(201);
        String id = requested.json().path("meansId").asString();
        String uniqueId = requested.json().path("uniqueId").asString();
        assertThat(requested.json().path("status").asString()).isEqualTo("AWAITING_APPROVAL");

        Answer approved = bakery.mees().post("/v1/applications/" + id + "/approval", "{}");
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        String letter = post.letter(uniqueId, 1);
        assertThat(letter).contains(uniqueId, "Marktstraat 12", "3511 AB", "23 december 2026");

        String token = proven(uniqueId, letter, email);
        ActivationProven proven = events.await(id, ActivationProven.class);
        assertThat(proven.setupUntil()).isEqualTo(MutableClock.START.plus(Duration.ofHours(1)));
        assertThat(status(token)).isEqualTo("AWAITING_ACTIVATION");

        events.publish(
                3, new AccountReady(proven.personId(), id, "zoe.vandalen", SecondFactor.SMS, null, clock.instant()));
        assertThat(events.await(id, MeansActivated.class).contractEnd()).isEqualTo("2029-11-23");
        assertThat(status(token)).isEqualTo("ACTIVE");
        assertThat(bakery.detail(id).json().path("contractEnd").asString()).isEqualTo("2029-11-23");
        events.awaitNames(
                id, "MeansRequested", "MeansApproved", "ActivationLetterIssued", "ActivationProven", "MeansActivated");
        assertThat(post.count(uniqueId)).isEqualTo(1);
        String all = events.of(id).stream()
                .map(event -> new String(event.json(), java.nio.charset.StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(all).doesNotContain("NWR1B2C34", token, SentPost.letterCode(letter));
    }

    @Test
    void R79_R80_a_lapsed_activation_gets_a_new_letter_with_a_new_code() {
        Company bakery = desk.company(http);
        String email = "anna." + UUID.randomUUID() + "@korenschoof.example";
        String id = bakery.approved(email);
        String uniqueId = bakery.detail(id).json().path("uniqueId").asString();
        String first = post.letter(uniqueId, 1);

        clock.set(Instant.parse("2026-12-23T23:00:00Z"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> bakery.detail(id).json().path("status").asString().equals("ACTIVATION_EXPIRED"));
        assertThat(activation(uniqueId, SentPost.letterCode(first)).problem()).isEqualTo("activation-expired");

        Answer again = bakery.sanne().post(bakery.path("/means/" + id + "/activation-letter"), "{}");
        assertThat(again.json().path("status").asString()).as(again.toString()).isEqualTo("AWAITING_ACTIVATION");
        assertThat(again.json().path("activateBy").asString()).isEqualTo("2027-01-23");
        String second = post.letter(uniqueId, 2);
        assertThat(SentPost.letterCode(second)).isNotEqualTo(SentPost.letterCode(first));
        assertThat(activation(uniqueId, SentPost.letterCode(first)).problem()).isEqualTo("code-wrong");
        assertThat(activation(uniqueId, SentPost.letterCode(second)).status()).isEqualTo(200);
        events.awaitNames(
                id,
                "MeansRequested",
                "MeansApproved",
                "ActivationLetterIssued",
                "ActivationExpired",
                "ActivationLetterIssued");
    }

    /** The domain test tries 10 000; here a few at once, over HTTP and on the database. */
    @Test
    void wrong_codes_at_once_lock_the_letter_and_never_match() throws Exception {
        Company bakery = desk.company(http);
        String id = bakery.approved("anna." + UUID.randomUUID() + "@korenschoof.example");
        String uniqueId = bakery.detail(id).json().path("uniqueId").asString();
        String right = SentPost.letterCode(post.letter(uniqueId, 1));
        List<Callable<Answer>> guesses = IntStream.range(0, 100)
                .<Callable<Answer>>mapToObj(i -> () -> activation(uniqueId, "ZZZZ-%04d".formatted(i)))
                .toList();
        List<Answer> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            answers = threads.invokeAll(guesses).stream().map(Future::resultNow).toList();
        }
        assertThat(answers).extracting(Answer::status).isSubsetOf(400, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.problem().equals("code-wrong"))
                .hasSize(10);
        assertThat(answers)
                .extracting(Answer::problem)
                .isSubsetOf("code-wrong", "too-many-attempts", "changed-meanwhile")
                .contains("too-many-attempts");
        assertThat(activation(uniqueId, right).problem()).isEqualTo("too-many-attempts");
    }

    @Test
    void R82_a_rejected_application_disappears_and_the_applicant_reads_why() {
        Company bakery = desk.company(http);
        events.publish(1, registration(bakery.id(), "wim." + bakery.id() + "@korenschoof.example"));
        String id = firstMeansOf(bakery.id());

        Answer rejected = bakery.mees()
                .post("/v1/applications/" + id + "/rejection", "{\"reason\":\"De handtekening ontbreekt.\"}");
        assertThat(rejected.status()).as(rejected.toString()).isEqualTo(200);
        String wim = "wim." + bakery.id() + "@korenschoof.example";
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !post.mailsTo(wim).isEmpty());
        assertThat(post.mailsTo(wim).getFirst().text())
                .contains("De handtekening ontbreekt.", "Wim Vertegen", "/aanvragen")
                .doesNotContain("in de Beheermodule.");
        assertThat(bakery.detail(id).status()).isEqualTo(404);
        assertThat(bakery.sanne()
                        .get(bakery.path("/means"))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        events.awaitNames(id, "MeansRequested", "MeansRejected");
    }

    @Test
    void R87_the_code_goes_to_the_address_that_identity_service_last_told() {
        Company bakery = desk.company(http);
        String id = bakery.approved("oud@korenschoof.example");
        String uniqueId = bakery.detail(id).json().path("uniqueId").asString();
        String person = events.await(id, MeansRequested.class).personId();
        String changed = "nieuw." + UUID.randomUUID() + "@korenschoof.example";
        events.publish(2, new ContactDetailsChanged(person, changed, "+31687654321", clock.instant()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> bakery.detail(id).json().path("email").asString().equals(changed));

        activation(uniqueId, SentPost.letterCode(post.letter(uniqueId, 1)));
        assertThat(post.mailsTo(changed)).hasSize(1);
    }

    private String proven(String uniqueId, String letter, String email) {
        Answer started = activation(uniqueId, SentPost.letterCode(letter).toLowerCase(java.util.Locale.ROOT));
        assertThat(started.status()).as(started.toString()).isEqualTo(200);
        assertThat(started.json().path("emailMasked").asString()).isEqualTo("a•••@k•••.example");
        Mail mail = post.mailsTo(email).getLast();
        String token = started.json().path("token").asString();
        Answer proven = http.anonymous()
                .post(
                        "/v1/activations/email-code",
                        "{\"token\":\"%s\",\"emailCode\":\"%s\"}".formatted(token, SentPost.emailCode(mail)));
        assertThat(proven.status()).as(proven.toString()).isEqualTo(200);
        return proven.json().path("token").asString();
    }

    private Answer activation(String uniqueId, String code) {
        return http.anonymous()
                .post("/v1/activations", "{\"uniqueId\":\"%s\",\"letterCode\":\"%s\"}".formatted(uniqueId, code));
    }

    private String status(String token) {
        return http.anonymous()
                .post("/v1/activations/status", "{\"token\":\"%s\"}".formatted(token))
                .json()
                .path("status")
                .asString();
    }

    private String firstMeansOf(String organisationId) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> events.all().stream()
                                .filter(event -> event.name().equals("MeansRequested"))
                                .filter(event -> ((MeansRequested) event.event())
                                        .organisationIds()
                                        .contains(organisationId))
                                .map(event -> event.subject())
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private RegistrationSubmitted registration(String organisationId, String representative) {
        return new RegistrationSubmitted(
                "r-" + UUID.randomUUID(),
                List.of(organisationId),
                "Wim Vertegen",
                representative,
                new PersonDetails(
                        "Sanne",
                        "de",
                        "Wit",
                        java.time.LocalDate.parse("1988-02-03"),
                        "sanne@korenschoof.example",
                        "+31612345678"),
                AssuranceLevel.EH3,
                SecondFactor.SMS,
                1,
                new PostalAddress("Marktstraat", "12", "3511 AB", "Utrecht"),
                clock.instant());
    }
}
