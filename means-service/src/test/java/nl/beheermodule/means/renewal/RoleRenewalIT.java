package nl.beheermodule.means.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.beheermodule.contracts.RoleChangeCause;
import nl.beheermodule.contracts.means.MeansEvents.MeansRoleChanged;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansActivated;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.means.post.SentPost;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalForm;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import nl.beheermodule.platform.time.Amsterdam;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Norm 9: the beheerdersrol expires, and the wettelijk vertegenwoordiger renews it by a form that a medewerker handles. */
@ServiceIT
class RoleRenewalIT {
    /** Joris became beheerder on Monday, for two days. */
    private static final LocalDate LAST_DAY = Bakery.MONDAY_DATE.plusDays(2);

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

    @Autowired
    MeansRepository repository;

    @Autowired
    RenewalRepository renewals;

    @Autowired
    Memberships memberships;

    @Autowired
    Organisations organisations;

    private Company bakery;
    private String kvkNumber;
    private Means joris;

    @BeforeEach
    void a_company_with_a_beheerder() {
        clock.set(MutableClock.START);
        bakery = desk.company(http);
        kvkNumber = organisations.find(bakery.id()).orElseThrow().kvkNumber();
        MeansId id = new MeansId(UUID.randomUUID().toString());
        String uniqueId = "ZB-JRIS-%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
        joris = Bakery.active(
                Bakery.file(id, uniqueId), Role.ADMINISTRATOR, AssuranceLevel.EH3, new OrganisationId(bakery.id()));
        joris.administering().begin(new RolePeriod(Period.ofDays(2)), Bakery.MONDAY_DATE);
        repository.add(joris, new MeansActivated(id, (Active) joris.state(), clock.instant()));
        await("membership").until(() -> memberships.of(person(), bakery.id()).isPresent());
    }

    @AfterEach
    void monday_again() {
        clock.set(MutableClock.START);
    }

    @Test
    void norm_9_the_role_expires_and_the_form_of_the_wv_brings_it_back() {
        clock.set(Amsterdam.endOf(LAST_DAY).minusMillis(1));
        assertThat(scanOfJoris().status()).as("his last day").isNotEqualTo(403);
        clock.set(Amsterdam.endOf(LAST_DAY));
        assertThat(scanOfJoris().problem()).isEqualTo("role-expired");
        MeansRoleChanged expired = events.await(joris.id().value(), MeansRoleChanged.class);
        assertThat(expired.cause()).isEqualTo(RoleChangeCause.EXPIRED);
        assertThat(expired.administratorUntil()).isEqualTo(LAST_DAY);
        await("the end of the role").until(() -> role() == Role.USER);

        String id = asked(kvkNumber, joris.file().uniqueId().value());
        Answer detail = bakery.mees().get("/v1/role-renewals/" + id);
        assertThat(detail.json().path("candidates").size())
                .as(detail.toString())
                .isEqualTo(1);
        assertThat(detail.json()
                        .path("candidates")
                        .path(0)
                        .path("administratorUntil")
                        .asString())
                .isEqualTo(LAST_DAY.toString());
        assertThat(detail.text()).contains("\"companies\":[\"Bakkerij De Korenschoof");
        assertThat(detail.json().path("newUntil").asString()).isEqualTo("2031-11-26");
        Answer approved = approve(bakery.mees(), id, joris.id().value());
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);

        assertThat(repository.find(joris.id()).orElseThrow().terms().administratorUntil())
                .isEqualTo("2031-11-26");
        await("access").until(() -> scanOfJoris().status() != 403);
        await("mail").until(() -> mails("wv@korenschoof.example", "De beheerdersrol is verlengd") > 0);
        assertThat(mails(joris.holder().email(), "Uw beheerdersrol is verlengd"))
                .isPositive();
    }

    /** No enumeration: neither the answer nor the mail tells whether they are known. */
    @Test
    void norm_9_the_answer_is_the_same_whether_or_not_the_company_and_the_beheerder_exist() {
        for (String company : new String[] {kvkNumber, "00000001"}) {
            for (String beheerder : new String[] {joris.file().uniqueId().value(), "ZB-XXXX-0000", "x@y.example"}) {
                Answer answer = http.anonymous().post("/v1/role-renewal-forms", form(company, beheerder));
                assertThat(answer.status()).isEqualTo(202);
                assertThat(answer.json().size()).isEqualTo(1);
            }
        }
        String nobody = asked("00000001", "x@y.example");
        assertThat(bakery.mees()
                        .get("/v1/role-renewals/" + nobody)
                        .json()
                        .path("candidates")
                        .size())
                .isZero();
    }

    @Test
    void the_form_names_each_field_that_is_wrong() {
        Answer refused = http.anonymous()
                .post(
                        "/v1/role-renewal-forms",
                        "{\"kvkNumber\":\"12\",\"representativeEmail\":\"x\",\"agreed\":false}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("violations").findValuesAsString("field"))
                .contains("kvkNumber", "administrator", "representativeName", "representativeEmail", "agreed");
    }

    @Test
    void norm_9_a_beheerder_is_found_by_his_e_mail_address_within_his_own_company_only() {
        String id = asked(kvkNumber, " ANNA@korenschoof.example ");
        assertThat(bakery.mees()
                        .get("/v1/role-renewals/" + id)
                        .json()
                        .path("candidates")
                        .findValuesAsString("meansId"))
                .containsExactly(joris.id().value());
    }

    @Test
    void norm_9_a_rejection_goes_to_the_wv_with_its_reason() {
        String id = asked(kvkNumber, joris.file().uniqueId().value());
        String reason = "U staat niet in het Handelsregister. " + id;
        assertThat(bakery.mees()
                        .post("/v1/role-renewals/" + id + "/rejection", "{\"reason\":\" \"}")
                        .status())
                .isEqualTo(400);
        assertThat(bakery.mees()
                        .post("/v1/role-renewals/" + id + "/rejection", "{\"reason\":\"" + reason + "\"}")
                        .status())
                .isEqualTo(200);
        await("mail")
                .until(() -> post.mails.stream().anyMatch(mail -> mail.text().contains(reason)));
        assertThat(repository.find(joris.id()).orElseThrow().terms().administratorUntil())
                .isEqualTo(LAST_DAY);
    }

    @Test
    void of_two_medewerkers_one_decides_and_only_about_who_is_named() {
        String id = asked(kvkNumber, joris.file().uniqueId().value());
        assertThat(approve(bakery.mees(), id, "somebody-else").problem()).isEqualTo("not-the-one-named");
        assertThat(approve(bakery.mees(), id, joris.id().value()).status()).isEqualTo(200);
        assertThat(approve(
                                http.as(Tokens.employee("noor.visser")),
                                id,
                                joris.id().value())
                        .problem())
                .isEqualTo("already-decided");
    }

    @Test
    void what_a_crash_left_undone_after_the_decision_is_done_by_the_sweep() {
        RenewalId id = new RenewalId(UUID.randomUUID().toString());
        RenewalForm form = new RenewalForm(
                kvkNumber, joris.file().uniqueId().value(), "Wilma van Vliet", "wv@korenschoof.example");
        Instant now = clock.instant();
        renewals.add(Renewal.asked(id, form, now));
        renewals.save(renewals.find(id).orElseThrow().approve(joris.id(), Bakery.MEES, now));
        await("the new period")
                .until(() -> LocalDate.parse("2031-11-23")
                        .equals(repository
                                .find(joris.id())
                                .orElseThrow()
                                .terms()
                                .administratorUntil()));
        await("no work left")
                .until(() -> renewals.find(id).orElseThrow().workDue().isEmpty());
    }

    @Test
    void the_queue_is_for_medewerkers_and_can_be_searched() {
        String id = asked(kvkNumber, joris.file().uniqueId().value());
        assertThat(scanOfJoris().status()).isNotEqualTo(401);
        assertThat(bakery.sanne().get("/v1/role-renewals").status()).isEqualTo(403);
        assertThat(http.anonymous().get("/v1/role-renewals/" + id).status()).isEqualTo(401);
        Answer queue = bakery.mees().get("/v1/role-renewals?query=" + kvkNumber);
        assertThat(queue.json().path("items").findValuesAsString("renewalId")).contains(id);
        assertThat(queue.json().path("totals").path("OPEN").asInt()).isPositive();
    }

    private String asked(String company, String beheerder) {
        return http.anonymous()
                .post("/v1/role-renewal-forms", form(company, beheerder))
                .json()
                .path("renewalId")
                .asString();
    }

    private static String form(String company, String beheerder) {
        return """
            {"kvkNumber":"%s","administrator":"%s","representativeName":"Wilma van Vliet",
             "representativeEmail":"wv@korenschoof.example","agreed":true}
            """.formatted(company, beheerder);
    }

    private static Answer approve(TestHttp mees, String id, String means) {
        return mees.post("/v1/role-renewals/" + id + "/approval", "{\"meansId\":\"" + means + "\"}");
    }

    /** Something that only a beheerder may do. */
    private Answer scanOfJoris() {
        return http.as(Tokens.person(person()).level("loa3")).post(bakery.path("/means"), "{}");
    }

    private String person() {
        return joris.file().person().value();
    }

    private Role role() {
        return repository.find(joris.id()).orElseThrow().terms().role();
    }

    private long mails(String to, String subject) {
        return post.mails.stream()
                .filter(mail -> mail.to().equals(to) && mail.subject().equals(subject))
                .count();
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }
}
