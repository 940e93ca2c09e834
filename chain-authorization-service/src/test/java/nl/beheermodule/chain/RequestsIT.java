package nl.beheermodule.chain;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.beheermodule.chain.intermediary.domain.IntermediaryId;
import nl.beheermodule.chain.known.domain.Administrators;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceDirectory;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.ChainAuthorizationGranted;
import nl.beheermodule.contracts.chain.ChainAuthorizationEvents.IntermediaryRegistered;
import nl.beheermodule.contracts.identity.IdentityEvents.PersonRegistered;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** “Van relaties”, over HTTP, with real mail. */
@ServiceIT
class RequestsIT {
    /** Never stopped: a test that is run again finds its application, and with it this port, in the cache. */
    private static final GreenMail MAIL = mailServer();

    private static final Pattern TOKEN = Pattern.compile("/ketenmachtiging#(\\S+)");

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    MutableClock clock;

    @Autowired
    ServiceDirectory services;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    Administrators administrators;

    private Stage stage;
    private String accountant = "";
    private String path = "";
    private TestHttp dirk;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("beheer.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @BeforeEach
    void anIntermediary() throws Exception {
        clock.set(MutableClock.START);
        MAIL.purgeEmailFromAllMailboxes();
        stage = new Stage(events, services, organisations);
        stage.catalogue();
        accountant = stage.company("90004323", "Accountantskantoor Van Dijk");
        path = "/v1/organisations/" + accountant;
        dirk = http.as(administrator(accountant, "dirk@vandijk.example"));
    }

    @Test
    void r117_asking_online_is_a_paid_function_that_is_activated_once() {
        assertThat(ask("90004330", "\"email\":\"spil@example.org\"").problem()).isEqualTo("function-not-active");
        assertThat(dirk.post(path + "/relations-function", "{\"quoteId\":\"q-1\",\"agreed\":false}")
                        .status())
                .isEqualTo(400);
        assertThat(activate().path("active").asBoolean()).isTrue();
        dirk.post(path + "/relations-function", "{\"quoteId\":\"q-2\",\"agreed\":true}");
        assertThat(dirk.get(path + "/relations-function").json().path("quoteId").asString())
                .isEqualTo("q-1");
        events.awaitNames(accountant, "OrganisationRegistered", "RelationsFunctionActivated");
    }

    @Test
    void r117_a_relation_with_eherkenning_accepts_and_both_sides_are_told() {
        activate();
        String kvk = "90004331";
        String relation = stage.company(kvk, "Drukkerij Lettergreep B.V.");
        TestHttp sanne = http.as(administrator(relation, "sanne@lettergreep.example"));
        Answer asked = ask(kvk, "\"message\":\"Voor uw aangifte.\"");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        String id = asked.json().path("requestId").asString();
        assertThat(ask(kvk, "\"message\":\"Nogmaals\"").problem()).isEqualTo("already-asked");
        assertThat(mailTo("sanne@lettergreep.example", "vraagt u om een ketenmachtiging"))
                .contains("Voor uw aangifte.", "- Loonheffingen (Belastingdienst)", "23 februari 2027");
        mailTo("dirk@vandijk.example", "Uw verzoek aan Drukkerij Lettergreep B.V. is verstuurd");

        String theirs = "/v1/organisations/" + relation;
        JsonNode received = sanne.get(theirs + "/requests?direction=RECEIVED").json();
        assertThat(received.path("totals").path("OPEN").asInt()).isEqualTo(1);
        assertThat(received.path("items").get(0).path("relationEmail").isNull()).isTrue();
        JsonNode accepted =
                sanne.post(theirs + "/requests/" + id + "/acceptance", "{}").json();
        assertThat(accepted.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(sanne.get(theirs + "/granted")
                        .json()
                        .path("items")
                        .get(0)
                        .path("intermediaryKvk")
                        .asString())
                .isEqualTo("90004323");
        assertThat(dirk.get(path + "/received?relationKvk=" + kvk)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        mailTo("sanne@lettergreep.example", "U gaf een ketenmachtiging");
        mailTo("dirk@vandijk.example", "Drukkerij Lettergreep B.V. gaf u een ketenmachtiging");
        assertThat(sanne.post(theirs + "/requests/" + id + "/acceptance", "{}").problem())
                .isEqualTo("request-closed");
        events.awaitNames(id, "ChainAuthorizationRequested", "ChainAuthorizationAccepted");
        Relation known = organisations.find(new OrganisationId(relation)).orElseThrow();
        String intermediary =
                IntermediaryId.of(known, new KvkNumber("90004323")).value();
        assertThat(events.await(intermediary, IntermediaryRegistered.class).quoteId())
                .isNull();
    }

    @Test
    void r117_a_relation_without_eherkenning_answers_once_by_the_link_in_its_mail() {
        activate();
        assertThat(ask("90004332", "\"message\":\"x\"")
                        .json()
                        .path("violations")
                        .get(0)
                        .path("field")
                        .asString())
                .isEqualTo("email");
        String id = ask("90004332", "\"email\":\"garage@postma.example\"")
                .json()
                .path("requestId")
                .asString();
        String token = token("garage@postma.example");
        TestHttp anybody = http.anonymous();
        String lookup = "{\"token\":\"" + token + "\"}";
        JsonNode seen = anybody.post("/v1/answers/lookup", lookup).json();
        assertThat(seen.path("state").asString()).isEqualTo("OPEN");
        assertThat(seen.path("intermediaryName").asString()).isEqualTo("Accountantskantoor Van Dijk");
        assertThat(anybody.get("/v1/answers/lookup").status()).isIn(404, 405);
        assertThat(answer(token, "ACCEPT", false).status()).isEqualTo(400);
        assertThat(answer(token + "x", "ACCEPT", true).status()).isEqualTo(404);
        assertThat(answer(token, "ACCEPT", true).json().path("state").asString())
                .isEqualTo("ACCEPTED");
        assertThat(answer(token, "DECLINE", true).problem()).isEqualTo("request-closed");

        JsonNode received = dirk.get(path + "/received?relationKvk=90004332").json();
        assertThat(received.path("items").get(0).path("relationName").asString())
                .isEqualTo("Garage Postma B.V.");
        ChainAuthorizationGranted event = events.await(
                received.path("items").get(0).path("chainAuthorizationId").asString(), ChainAuthorizationGranted.class);
        assertThat(event.organisationId()).isNull();
        assertThat(event.kvkNumber()).isEqualTo("90004332");
        JsonNode row = dirk.get(path + "/requests/" + id).json();
        assertThat(row.path("answeredBy").asString()).isEqualTo("Piet Postma");
        assertThat(row.path("byLink").asBoolean()).isTrue();
        mailTo("garage@postma.example", "U gaf een ketenmachtiging");

        String later = stage.company("90004332", "Garage Postma B.V.");
        TestHttp piet = http.as(members.administrator(later));
        assertThat(piet.get("/v1/organisations/" + later + "/granted")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_request_is_declined_or_taken_back_and_both_sides_are_told() {
        activate();
        ask("90004333", "\"email\":\"vliet@example.org\"");
        answer(token("vliet@example.org"), "DECLINE", true);
        assertThat(mailTo("dirk@vandijk.example", "Transportbedrijf Van Vliet B.V. wees uw verzoek af"))
                .contains("Te duur.");
        String second = ask("90004334", "\"email\":\"linde@example.org\"")
                .json()
                .path("requestId")
                .asString();
        mailTo("linde@example.org", "vraagt u om een ketenmachtiging");
        assertThat(dirk.delete(path + "/requests/" + second).status()).isEqualTo(204);
        mailTo("linde@example.org", "is ingetrokken");
        assertThat(dirk.get(path + "/requests?state=WITHDRAWN")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void r117_after_three_months_an_open_request_is_over() {
        activate();
        String id = ask("90004335", "\"email\":\"kaas@example.org\"")
                .json()
                .path("requestId")
                .asString();
        String token = token("kaas@example.org");
        clock.set(Instant.parse("2027-02-23T23:00:00Z"));
        assertThat(answer(token, "ACCEPT", true).status()).isEqualTo(404);
        events.awaitNames(id, "ChainAuthorizationRequested", "ChainAuthorizationRequestLapsed");
        mailTo("kaas@example.org", "is verlopen");
        mailTo("dirk@vandijk.example", "Uw verzoek aan Kaasmakerij Groene Weide B.V. is verlopen");
    }

    @Test
    void a_request_is_seen_by_the_two_sides_only() {
        activate();
        String id = ask("90004336", "\"email\":\"lijn@example.org\"")
                .json()
                .path("requestId")
                .asString();
        String other = stage.company("90004337", "Notariskantoor Vermeer");
        TestHttp stranger = http.as(members.administrator(other));
        String theirs = "/v1/organisations/" + other + "/requests/" + id;
        assertThat(stranger.get(theirs).status()).isEqualTo(404);
        assertThat(stranger.post(theirs + "/acceptance", "{}").status()).isEqualTo(404);
        assertThat(stranger.delete(theirs).status()).isEqualTo(404);
    }

    private Tokens administrator(String organisation, String email) {
        String person = "p-" + UUID.randomUUID();
        events.publish(
                1,
                new PersonRegistered(
                        person,
                        new PersonDetails("Dirk", "van", "Dijk", LocalDate.of(1980, 1, 1), email, null),
                        clock.instant()));
        Tokens tokens = members.member(
                person,
                List.of(organisation),
                nl.beheermodule.contracts.Role.ADMINISTRATOR,
                nl.beheermodule.contracts.AssuranceLevel.EH3);
        Awaitility.await()
                .until(() -> administrators.of(new OrganisationId(organisation)).stream()
                        .anyMatch(each -> each.email().equals(email)));
        return tokens;
    }

    private JsonNode activate() {
        return dirk.post(path + "/relations-function", "{\"quoteId\":\"q-1\",\"agreed\":true}")
                .json();
    }

    private Answer ask(String kvk, String more) {
        return dirk.post(
                path + "/requests",
                "{\"kvkNumber\":\"" + kvk + "\",\"serviceIds\":[\"" + Stage.LOON + "\"]," + more + "}");
    }

    private Answer answer(String token, String answer, boolean authorised) {
        return http.anonymous()
                .post(
                        "/v1/answers",
                        "{\"token\":\"%s\",\"answer\":\"%s\",\"name\":\"Piet Postma\",\"authorised\":%s,\"reason\":\"Te duur.\"}"
                                .formatted(token, answer, authorised));
    }

    private static String token(String address) {
        Matcher link = TOKEN.matcher(mailTo(address, "vraagt u om een ketenmachtiging"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** @return the text of the mail */
    private static String mailTo(String address, String subject) {
        Awaitility.await(subject + " to " + address)
                .atMost(Duration.ofSeconds(20))
                .until(() -> mails(address, subject).findFirst().isPresent());
        return mails(address, subject).findFirst().orElseThrow();
    }

    private static Stream<String> mails(String address, String subject) {
        return Arrays.stream(MAIL.getReceivedMessages()).flatMap(mail -> {
            try {
                boolean wanted = mail.getAllRecipients()[0].toString().equals(address)
                        && mail.getSubject().contains(subject);
                return wanted ? Stream.of(String.valueOf(mail.getContent())) : Stream.<String>empty();
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }

    private static GreenMail mailServer() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
