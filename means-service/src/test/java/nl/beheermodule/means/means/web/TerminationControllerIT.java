package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndCancelled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndScheduled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansWithdrawn;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansActivated;
import nl.beheermodule.means.means.domain.MeansFile;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.usecase.EndAsPlanned;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** R71–R77, Q9, Q18, over HTTP and on the real database. */
@ServiceIT
class TerminationControllerIT {
    private static final int ROUNDS = 50;

    @Autowired
    TestHttp http;

    @Autowired
    TestEvents events;

    @Autowired
    MeansRepository repository;

    @Autowired
    Memberships memberships;

    @Autowired
    MutableClock clock;

    @Autowired
    EndAsPlanned endAsPlanned;

    private OrganisationId bakery;
    private OrganisationId mill;
    private Means sanne;

    @BeforeEach
    void two_companies_with_one_beheerder() {
        bakery = new OrganisationId("o-" + UUID.randomUUID());
        mill = new OrganisationId("o-" + UUID.randomUUID());
        sanne = add(Role.ADMINISTRATOR, bakery, mill);
    }

    @Test
    void R72_R75_a_means_ends_at_once_and_is_gone_from_the_overview() {
        Means anna = add(Role.USER, bakery);
        Answer answer = end(sanne, anna, "{\"when\":\"NOW\"}");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("ENDED");
        assertThat(as(sanne).get(path(anna, "")).status()).isEqualTo(404);
        assertThat(as(sanne)
                        .get("/v1/organisations/" + bakery.value() + "/means")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(events.await(anna.id().value(), MeansEnded.class).organisationIds())
                .containsExactly(bakery.value());
        assertThat(slug(end(sanne, anna, "{\"when\":\"NOW\"}"))).isEqualTo("already-ended");
    }

    @Test
    void R72_Q18_a_planned_end_can_be_seen_and_taken_back() {
        Means anna = add(Role.USER, bakery);
        assertThat(violation(end(sanne, anna, "{\"when\":\"DATE\",\"date\":\"2026-11-23\"}")))
                .isEqualTo("date");
        assertThat(end(sanne, anna, "{\"when\":\"DATE\",\"date\":\"9999-12-31\"}")
                        .text())
                .contains("Kies een datum die maximaal 5 jaar in de toekomst ligt.");
        Answer planned = end(sanne, anna, "{\"when\":\"DATE\",\"date\":\"2026-11-24\"}");
        assertThat(planned.json().path("endsOn").asString()).isEqualTo("2026-11-24");
        assertThat(as(sanne)
                        .get(path(anna, "/termination"))
                        .json()
                        .path("endsOn")
                        .asString())
                .isEqualTo("2026-11-24");
        events.await(anna.id().value(), MeansEndScheduled.class);
        JsonNode detail = as(sanne).get(path(anna, "")).json();
        assertThat(detail.path("plannedEnd").path("endsOn").asString()).isEqualTo("2026-11-24");
        assertThat(detail.path("contractEnd").asString()).isEqualTo("2029-11-23");
        assertThat(detail.path("timeline")
                        .valueStream()
                        .map(moment -> moment.path("what").asString()))
                .containsExactly("REQUESTED", "APPROVED", "ACTIVATED", "END_SCHEDULED");
        assertThat(detail.path("allowed").path("levelChange").isNull()).isTrue();
        assertThat(detail.path("allowed").path("email").asString())
                .isEqualTo("Na de activatie kan alleen de gebruiker zelf het e-mailadres wijzigen.");
        assertThat(as(sanne).delete(path(anna, "/termination")).status()).isEqualTo(200);
        events.await(anna.id().value(), MeansEndCancelled.class);
        assertThat(slug(as(sanne).delete(path(anna, "/termination")))).isEqualTo("no-termination");
    }

    @Test
    void R72_the_end_of_the_contract_is_the_last_day() {
        Means anna = add(Role.USER, bakery);
        assertThat(end(sanne, anna, "{\"when\":\"CONTRACT_END\"}")
                        .json()
                        .path("endsOn")
                        .asString())
                .isEqualTo("2029-11-23");
    }

    @Test
    void R72_a_planned_end_comes_after_midnight_also_when_two_sweep_at_once() throws Exception {
        Means anna = add(Role.USER, bakery);
        end(sanne, anna, "{\"when\":\"DATE\",\"date\":\"2026-11-24\"}");
        Instant before = clock.instant();
        try {
            clock.set(Instant.parse("2026-11-24T22:59:59.999Z"));
            assertThat(repository.ending(clock.instant(), 100)).doesNotContain(anna.id());
            clock.set(Instant.parse("2026-11-24T23:00:00Z"));
            assertThat(repository.ending(clock.instant(), 100)).contains(anna.id());
            atOnce(() -> swept(anna.id()), () -> swept(anna.id()));
        } finally {
            clock.set(before);
        }
        events.await(anna.id().value(), MeansEnded.class);
        assertThat(events.of(anna.id().value()).stream()
                        .filter(each -> each.type().contains("MeansEnded")))
                .hasSize(1);
    }

    private boolean swept(MeansId id) {
        try {
            endAsPlanned.end(id);
            return true;
        } catch (RuntimeException doneByAnother) {
            return false;
        }
    }

    @Test
    void R73_the_preview_names_the_other_organisations_one_manages() {
        Means anna = add(Role.USER, bakery, mill, new OrganisationId("o-elsewhere"));
        Answer preview = as(sanne).get(path(anna, "/termination"));
        assertThat(preview.json().path("otherOrganisations").size())
                .as(preview.toString())
                .isEqualTo(1);
        assertThat(preview.json().path("contractEnd").asString()).isEqualTo("2029-11-23");
        end(sanne, anna, "{\"when\":\"NOW\",\"organisationIds\":[\"" + mill.value() + "\"]}");
        assertThat(events.await(anna.id().value(), MeansUnlinked.class).removedOrganisationIds())
                .containsExactly(bakery.value(), mill.value());
        assertThat(slug(end(sanne, anna, "{\"when\":\"NOW\",\"organisationIds\":[\"o-elsewhere\"]}")))
                .isEqualTo("not-your-organisation");
    }

    @Test
    void R76_the_last_beheerder_reads_why_he_cannot_go() {
        add(Role.USER, bakery);
        Answer preview = as(sanne).get(path(sanne, "/termination"));
        assertThat(preview.json().path("lastAdministrator").asBoolean())
                .as(preview.toString())
                .isTrue();
        assertThat(preview.json().path("refusal").asString())
                .startsWith("Er dient altijd 1 beheerder actief te zijn namens het bedrijf.");
        Answer refused = end(sanne, sanne, "{\"when\":\"NOW\",\"endOrganisation\":true}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(slug(refused)).isEqualTo("last-administrator");
        assertThat(as(sanne)
                        .get(path(sanne, ""))
                        .json()
                        .path("allowed")
                        .path("termination")
                        .asString())
                .isEqualTo(preview.json().path("refusal").asString());
        assertThat(refused.json().path("detail").asString())
                .isEqualTo(preview.json().path("refusal").asString());
    }

    @Test
    void R77_the_very_last_means_ends_the_company_and_nothing_is_added_any_more() {
        Answer preview = as(sanne).get(path(sanne, "/termination"));
        assertThat(preview.json().path("endsOrganisation").asBoolean()).isTrue();
        assertThat(preview.json().path("refusal").isNull()).isTrue();
        assertThat(slug(end(sanne, sanne, "{\"when\":\"NOW\"}"))).isEqualTo("confirm-organisation-end");
        assertThat(end(sanne, sanne, "{\"when\":\"DATE\",\"date\":\"2026-12-01\",\"endOrganisation\":true}")
                        .status())
                .isEqualTo(200);
        Desk.Company company = new Desk.Company(bakery.value(), as(sanne), "", http.as(Tokens.employee("mees")));
        assertThat(slug(company.request("anna@korenschoof.example"))).isEqualTo("organisation-ending");
        end(sanne, sanne, "{\"when\":\"NOW\",\"endOrganisation\":true}");
        assertThat(events.await(sanne.id().value(), MeansUnlinked.class).endedOrganisationIds())
                .containsExactly(bakery.value());
    }

    @Test
    void Q18_an_application_is_withdrawn_until_it_is_handled() {
        Desk.Company company = new Desk.Company(bakery.value(), as(sanne), "", http.as(Tokens.employee("mees")));
        String id = company.request("anna@korenschoof.example")
                .json()
                .path("meansId")
                .asString();
        String application = company.path("/means/" + id + "/application");
        assertThat(as(sanne).delete(application).status()).isEqualTo(204);
        events.await(id, MeansWithdrawn.class);
        assertThat(company.detail(id).status()).isEqualTo(404);
        String handled = company.approved("joris@korenschoof.example");
        assertThat(slug(as(sanne).delete(company.path("/means/" + handled + "/application"))))
                .isEqualTo("already-decided");
    }

    @Test
    void R76_two_beheerders_who_end_each_other_at_the_same_moment_leave_one() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            OrganisationId company = new OrganisationId("o-" + UUID.randomUUID());
            Means anna = add(Role.ADMINISTRATOR, company);
            Means joris = add(Role.ADMINISTRATOR, company);
            add(Role.USER, company);
            List<Answer> answers = atOnce(() -> endAt(company, anna, joris), () -> endAt(company, joris, anna));
            assertThat(answers).extracting(Answer::status).containsOnlyOnce(200);
            assertThat(repository.hasOtherAdministrator(company, new MeansId("nobody")))
                    .as("round %s: %s", round, answers)
                    .isTrue();
        }
    }

    @Test
    void R76_of_three_beheerders_who_all_leave_at_once_one_stays() throws Exception {
        for (int round = 0; round < 10; round++) {
            OrganisationId company = new OrganisationId("o-" + UUID.randomUUID());
            Means anna = add(Role.ADMINISTRATOR, company);
            Means joris = add(Role.ADMINISTRATOR, company);
            add(Role.USER, company);
            Means zoe = add(Role.ADMINISTRATOR, company);
            List<Answer> answers = atOnce(
                    () -> endAt(company, anna, anna),
                    () -> endAt(company, joris, joris),
                    () -> endAt(company, zoe, zoe));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 200, 409);
        }
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... commands) throws Exception {
        CyclicBarrier start = new CyclicBarrier(commands.length);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> running = java.util.Arrays.stream(commands)
                    .map(command -> threads.submit(() -> {
                        start.await();
                        return command.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }

    private Means add(Role role, OrganisationId... organisations) {
        MeansId id = new MeansId(UUID.randomUUID().toString());
        MeansFile file = Bakery.file(id, "ZB-" + id.value());
        Means means = Bakery.active(file, role, AssuranceLevel.EH3, organisations);
        repository.add(means, new MeansActivated(id, (Active) means.state(), clock.instant()));
        String person = file.person().value();
        Awaitility.await("membership of " + id)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> memberships.of(person, organisations[0].value()).isPresent());
        return means;
    }

    private TestHttp as(Means means) {
        return http.as(Tokens.person(means.file().person().value()).level("loa3"));
    }

    private Answer end(Means by, Means means, String body) {
        return as(by).post(path(means, "/termination"), body);
    }

    private Answer endAt(OrganisationId company, Means by, Means means) {
        return as(by).post(
                        "/v1/organisations/" + company.value() + "/means/"
                                + means.id().value() + "/termination",
                        "{\"when\":\"NOW\",\"endOrganisation\":true}");
    }

    private String path(Means means, String rest) {
        return "/v1/organisations/" + bakery.value() + "/means/" + means.id().value() + rest;
    }

    private static String slug(Answer answer) {
        String type = answer.json().path("type").asString();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String violation(Answer answer) {
        return answer.json().path("violations").path(0).path("field").asString();
    }
}
