package nl.beheermodule.means.overview;

import static nl.beheermodule.means.means.domain.MeansStatus.ACTIVATION_EXPIRED;
import static nl.beheermodule.means.means.domain.MeansStatus.AWAITING_ACTIVATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

@ServiceIT
class OverviewControllerIT {
    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    private Company bakery;

    @BeforeEach
    void a_company(@Autowired Desk desk) {
        bakery = desk.company(http);
    }

    @Test
    void R35_R37_the_overview_lists_everyone_with_the_totals_of_the_company() {
        bakery.approved("een@korenschoof.example");
        bakery.request("twee@korenschoof.example");
        Answer answer = overview("?status=AWAITING_APPROVAL");
        assertThat(answer.json().path("total").asInt()).as(answer.toString()).isEqualTo(1);
        assertThat(answer.json().path("totals").path("all").asInt()).isEqualTo(2);
        assertThat(answer.json().path("totals").path("AWAITING_ACTIVATION").asInt())
                .isEqualTo(1);
        var row = answer.json().path("items").path(0);
        assertThat(row.path("name").asString()).isEqualTo("Zoë van Dalen");
        assertThat(row.path("secondFactorNumber").asString()).isEqualTo("06 •••• 6270");
        assertThat(row.path("level").asString()).isEqualTo("EH3");
        assertThat(row.path("activateBy").isNull()).isTrue();
    }

    @Test
    void R37_who_goes_from_one_status_to_the_next_meanwhile_is_counted_once(@Autowired MongoOperations mongo) {
        String one = bakery.approved("een@korenschoof.example");
        bakery.request("twee@korenschoof.example");
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> changing = CompletableFuture.runAsync(() -> {
            for (MeansStatus next = ACTIVATION_EXPIRED; !enough.get(); next = other(next)) {
                mongo.updateFirst(query(where("_id").is(one)), Update.update("status", next), "means");
            }
        });
        try {
            for (int i = 0; i < 100; i++) {
                Answer answer = overview("");
                assertThat(answer.json().path("totals").path("all").asInt())
                        .as(answer.toString())
                        .isEqualTo(2);
                assertThat(answer.json().path("total").asInt()).isEqualTo(2);
                Answer either = overview("?status=AWAITING_ACTIVATION&status=ACTIVATION_EXPIRED");
                assertThat(either.json().path("total").asInt())
                        .as(either.toString())
                        .isEqualTo(1);
            }
        } finally {
            enough.set(true);
        }
        assertThat(changing).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void what_is_left_empty_in_a_filter_is_nothing() {
        bakery.request("een@korenschoof.example");
        Answer answer = overview("?status=AWAITING_APPROVAL,");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().path("total").asInt()).isEqualTo(1);
        assertThat(overview("?ids=x,").status()).isEqualTo(200);
        assertThat(bakery.sanne()
                        .post(bakery.path("/means/selection?status=ACTIVE,"), "{\"ids\":[\"x\"]}")
                        .status())
                .isEqualTo(200);
        Answer refused = bakery.sanne().post(bakery.path("/means/selection"), "{\"ids\":[null]}");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.text()).contains("Een gekozen middel is leeg.");
    }

    private static MeansStatus other(MeansStatus status) {
        return status == ACTIVATION_EXPIRED ? AWAITING_ACTIVATION : ACTIVATION_EXPIRED;
    }

    @Test
    void R78_R83_the_detail_shows_person_means_and_application() {
        String id = bakery.approved("een@korenschoof.example");
        var detail = bakery.detail(id).json();
        for (var field : Map.of(
                        "firstNames", "Zoë",
                        "prefix", "van",
                        "surname", "Dalen",
                        "dateOfBirth", "1995-09-11",
                        "email", "een@korenschoof.example",
                        "mobile", "06 •••• 6270",
                        "level", "EH3",
                        "role", "USER",
                        "secondFactor", "SMS",
                        "status", "AWAITING_ACTIVATION")
                .entrySet()) {
            assertThat(detail.path(field.getKey()).asString())
                    .as(field.getKey())
                    .isEqualTo(field.getValue());
        }
        assertThat(detail.path("contractYears").asInt()).isEqualTo(3);
        assertThat(detail.path("requestedOn").asString()).isNotEmpty();
        assertThat(detail.path("requestedByName").asString()).isNotEmpty();
        assertThat(detail.path("approvedOn").asString()).isNotEmpty();
        assertThat(detail.path("activateBy").asString()).isNotEmpty();
        assertThat(detail.path("organisations").path(0).path("organisationId").asString())
                .isEqualTo(bakery.id());
        assertThat(detail.path("timeline")
                        .valueStream()
                        .map(each -> each.path("what").asString()))
                .startsWith("REQUESTED", "APPROVED");
    }

    @Test
    void R85_a_selection_of_more_than_fits_an_address_is_paged_and_searched() {
        String one =
                bakery.request("een@korenschoof.example").json().path("meansId").asString();
        bakery.request("twee@korenschoof.example");
        String many = IntStream.range(0, 200)
                .mapToObj(i -> "\"m-" + i + "\"")
                .collect(Collectors.joining(",", "{\"ids\":[\"" + one + "\",", "]}"));
        Answer found = bakery.sanne().post(bakery.path("/means/selection?query=een&size=20"), many);
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        assertThat(ids(found)).containsExactly(one);
        assertThat(found.json().path("total").asInt()).isEqualTo(1);
        assertThat(found.json().path("totals").path("all").asInt()).isEqualTo(2);
        assertThat(ids(bakery.sanne().post(bakery.path("/means/selection"), "{\"ids\":[]}")))
                .isEmpty();
        assertThat(ids(overview("?ids="))).isEmpty();
    }

    @Test
    void R22_the_search_knows_name_mail_UniekID_and_number_without_accents() {
        String uniqueId = bakery.request("zoe@korenschoof.example")
                .json()
                .path("uniqueId")
                .asString();
        for (String text : List.of("zoe", "ZO%C3%8B", "dalen", "dalen%20zoe", "zoe@koren", uniqueId, "0612346270")) {
            assertThat(overview("?query=" + text).json().path("total").asInt())
                    .as(text)
                    .isEqualTo(1);
        }
        assertThat(overview("?query=.*").json().path("total").asInt()).isZero();
    }

    @Test
    void a_page_is_sorted_and_cut() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(bakery.request("n" + i + "@korenschoof.example")
                    .json()
                    .path("meansId")
                    .asString());
        }
        Answer first = overview("?sort=-email&size=2");
        assertThat(ids(first)).containsExactly(made.get(2), made.get(1));
        assertThat(ids(overview("?sort=-email&size=2&page=1"))).containsExactly(made.getFirst());
        assertThat(first.json().path("total").asInt()).isEqualTo(3);
        assertThat(ids(overview("?ids=" + made.get(1) + "," + made.getFirst()))).hasSize(2);
    }

    @Test
    void what_it_cannot_be_sorted_by_is_said() {
        Answer refused = bakery.sanne().get(bakery.path("/means?sort=schoenmaat"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Op ‘schoenmaat’ kan niet worden gesorteerd.");
    }

    @Test
    void R15_a_user_sees_only_his_own_means() {
        String own = bakery.request("eigen@korenschoof.example")
                .json()
                .path("meansId")
                .asString();
        String other = bakery.request("ander@korenschoof.example")
                .json()
                .path("meansId")
                .asString();
        String person = events.await(own, MeansRequested.class).personId();
        TestHttp user = http.as(members.member(person, List.of(bakery.id()), Role.USER, AssuranceLevel.EH3));
        Answer seen = user.get(bakery.path("/means"));
        assertThat(ids(seen)).containsExactly(own);
        assertThat(seen.json().path("items").path(0).path("self").asBoolean()).isTrue();
        assertThat(seen.json().path("totals").path("all").asInt()).isEqualTo(1);
        assertThat(user.get(bakery.path("/means/" + own)).status()).isEqualTo(200);
        assertThat(user.get(bakery.path("/means/" + other)).status()).isEqualTo(404);
    }

    @Test
    void another_company_does_not_see_it() {
        String id =
                bakery.request("een@korenschoof.example").json().path("meansId").asString();
        String elsewhere = "o-" + UUID.randomUUID();
        TestHttp stranger = http.as(members.administrator(elsewhere));
        assertThat(stranger.get("/v1/organisations/" + elsewhere + "/means/" + id)
                        .status())
                .isEqualTo(404);
    }

    private Answer overview(String query) {
        Answer answer = bakery.sanne().get(bakery.path("/means" + query));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static List<String> ids(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(row -> row.path("meansId").asString())
                .toList();
    }
}
