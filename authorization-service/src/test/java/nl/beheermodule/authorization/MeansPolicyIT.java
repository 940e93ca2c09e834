package nl.beheermodule.authorization;

import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository.Change;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationRevoked;
import nl.beheermodule.contracts.authorization.RevocationCause;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansConverted;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import nl.beheermodule.platform.outage.Outage;
import nl.beheermodule.platform.test.web.Answer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Authorizations follow their means: told by events, and never waited for by a decision. */
class MeansPolicyIT extends HolderOfThree {
    private static final int MANY = 1_200;

    @Autowired
    AuthorizationRepository authorizations;

    @Autowired
    MongoOperations mongo;

    @Autowired
    @Qualifier("authorizationsFollowMeans")
    Subscription<MeansEvents> policy;

    @Test
    void ending_the_means_ends_them_all_and_says_so_beforehand_q18() {
        JsonNode before = losses("");
        assertThat(before.path("totals").path("lost").asInt()).isEqualTo(3);
        assertThat(before.path("items").get(0).path("serviceName").asString()).isEqualTo("EU Portalen");
        assertThat(before.path("items").get(0).path("endDate").asString()).isEqualTo("2026-12-31");

        MeansEnded ended = new MeansEnded(joris.meansId(), List.of(company.id), List.of(), "p-joris", NOW);
        events.publish(6, ended);
        events.publish(6, ended); // told twice

        for (String id : List.of(vat, tenders, customs)) {
            assertThat(events.await(id, AuthorizationRevoked.class).cause()).isEqualTo(RevocationCause.MEANS_ENDED);
            events.awaitNames(id, "AuthorizationGranted", "AuthorizationRevoked");
        }
        assertThat(losses("").path("totals").path("lost").asInt()).isZero();
        assertThat(decision("omzetbelasting")).isEqualTo("MEANS_NOT_ACTIVE");
        assertThat(refusal("omzetbelasting")).isEqualTo("NOT_ACTIVE");
    }

    @Test
    void a_downgrade_ends_what_asks_more_and_keeps_the_rest_r65_q8() {
        JsonNode before = losses(",\"level\":\"EH2_PLUS\"");
        assertThat(before.path("totals").path("lost").asInt()).isEqualTo(2);
        assertThat(before.path("totals").path("kept").asInt()).isEqualTo(1);

        events.publish(6, level(AssuranceLevel.EH3, AssuranceLevel.EH2_PLUS));

        assertThat(events.await(vat, AuthorizationRevoked.class).cause()).isEqualTo(RevocationCause.LEVEL_LOWERED);
        events.await(customs, AuthorizationRevoked.class);
        assertThat(listed()).containsExactly("TenderNed");
        assertThat(decision("omzetbelasting")).isEqualTo("LEVEL_TOO_LOW");
        assertThat(decision("tenderned")).isEqualTo("AUTHORIZED");
    }

    @Test
    void after_an_upgrade_everything_carries_over_q19() {
        assertThat(losses(",\"level\":\"EH4\"").path("totals").path("lost").asInt())
                .isZero();
        events.publish(6, level(AssuranceLevel.EH3, AssuranceLevel.EH4));
        Awaitility.await()
                .until(() -> directory.find(List.of(new MeansId(joris.meansId()))).values().stream()
                        .allMatch(means -> means.level().name().equals("EH4")));
        assertThat(listed()).hasSize(3);
        events.awaitNames(vat, "AuthorizationGranted");
    }

    @Test
    void converted_to_a_belastingdienstmiddel_it_keeps_and_gets_only_services_of_the_belastingdienst_r69() {
        assertThat(losses(",\"taxAuthorityMeans\":true")
                        .path("totals")
                        .path("lost")
                        .asInt())
                .isEqualTo(2);
        events.publish(6, new MeansConverted(joris.meansId(), List.of(company.id), "p-joris", true, NOW));
        assertThat(events.await(customs, AuthorizationRevoked.class).cause())
                .isEqualTo(RevocationCause.TAX_AUTHORITY_MEANS);
        events.await(tenders, AuthorizationRevoked.class);
        assertThat(listed()).containsExactly("Omzetbelasting");
        assertThat(decision("omzetbelasting")).isEqualTo("AUTHORIZED");
        assertThat(decision("tenderned")).isEqualTo("ONLY_TAX_AUTHORITY_SERVICES");
        assertThat(refusal("tenderned")).isEqualTo("ONLY_TAX_AUTHORITY_SERVICES");
        assertThat(refusal("loonheffingen")).isEmpty();
    }

    @Test
    void unlinked_from_an_organisation_only_its_own_end_r73() {
        Company shop = newCompany();
        linked(joris, Role.USER, List.of(shop.id));
        Colleague boss = shop.administrator(AssuranceLevel.EH3);
        String service = Company.service(boss.http(), "omzetbelasting");
        String there = Company.authorizationId(shop.grant(boss.http(), service, joris.meansId(), "2026-12-31"));

        events.publish(
                7, new MeansUnlinked(joris.meansId(), List.of(company.id), List.of(shop.id), List.of(), "p", NOW));

        assertThat(events.await(there, AuthorizationRevoked.class).cause()).isEqualTo(RevocationCause.MEANS_UNLINKED);
        assertThat(listed()).hasSize(3);
        assertThat(company.losses(anna.http(), joris.meansId(), at(List.of(shop.id)))
                        .status())
                .isEqualTo(404); // not Anna's company
    }

    @Test
    void it_waits_for_the_copy_and_never_ends_what_a_means_known_by_half_seems_not_to_carry() {
        Received<MeansEvents> early = new Received<>(
                "e-early",
                9,
                new MeansUnlinked(joris.meansId(), List.of(company.id), List.of("o-other"), List.of(), "p", NOW));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> policy.handler().accept(early))
                .matches(Outage::isBehind, "asked again later");
        assertThat(listed()).hasSize(3);
        assertThat(decision("omzetbelasting")).isEqualTo("AUTHORIZED");
    }

    @Test
    void a_means_whose_activation_was_lost_on_the_way_is_whole_with_the_next_event() {
        mongo.getCollection("known_means").deleteOne(new Document("_id", joris.meansId()));
        events.publish(6, level(AssuranceLevel.EH2_PLUS, AssuranceLevel.EH3));
        Awaitility.await().until(() -> decision("omzetbelasting").equals("AUTHORIZED"));
        assertThat(listed()).hasSize(3);
    }

    @Test
    void more_than_fits_in_two_batches_of_one_means_end() {
        OrganisationId organisation = new OrganisationId(company.id);
        authorizations.saveAll(IntStream.range(0, MANY)
                .mapToObj(number -> {
                    Grant grant = Grant.of(
                            organisation,
                            Korenschoof.means(
                                    joris.meansId(), nl.beheermodule.authorization.catalogue.domain.AssuranceLevel.EH3),
                            Korenschoof.service(
                                    number, nl.beheermodule.authorization.catalogue.domain.AssuranceLevel.EH3));
                    Authorization authorization = Authorization.ungranted(grant);
                    authorization.grant(grant, TODAY.plusDays(90), NOW);
                    return new Change(authorization, List.of());
                })
                .toList());
        Document holding = new Document("meansId", joris.meansId()).append("dueAt", new Document("$exists", true));
        assertThat(mongo.getCollection("authorizations").countDocuments(holding))
                .isEqualTo(MANY + 3);
        long start = System.nanoTime();
        events.publish(6, new MeansEnded(joris.meansId(), List.of(company.id), List.of(), "p-joris", NOW));
        Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> nothing(holding));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Document unpublished = new Document("meansId", joris.meansId()).append("outboxPending", true);
        Awaitility.await("all published, so that the next test need not wait for it")
                .atMost(Duration.ofSeconds(120))
                .until(() -> nothing(unpublished));
        System.out.println(MANY + 3 + " authorizations ended in " + took.toMillis() + " ms");
    }

    /** The first says it as well as a count, which would read thousands each time it is asked. */
    private boolean nothing(Document filter) {
        return mongo.getCollection("authorizations").find(filter).first() == null;
    }

    private String refusal(String query) {
        Answer answer = company.grant(anna.http(), Company.service(anna.http(), query), joris.meansId(), "2026-12-31");
        return answer.json().path("results").get(0).path("reason").asString("");
    }

    private List<String> listed() {
        return anna.http()
                .get(company.path("/authorizations?meansId=" + joris.meansId()))
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("serviceName").asString())
                .toList();
    }

    private MeansLevelChanged level(AssuranceLevel from, AssuranceLevel to) {
        return new MeansLevelChanged(
                joris.meansId(),
                "ZB-J",
                List.of(company.id),
                "p-joris",
                from,
                to,
                Role.USER,
                SecondFactor.OTP,
                null,
                LocalDate.of(2029, 11, 23),
                false,
                NOW);
    }
}
