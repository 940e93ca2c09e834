package nl.beheermodule.means.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** R35: a company with ten thousand users opens its overview as quickly as a small one. */
@ServiceIT
class OverviewSpeedIT {
    private static final Logger LOG = LoggerFactory.getLogger(OverviewSpeedIT.class);
    private static final int USERS = 10_000;

    /** Generous for two shared cores; a page alone takes milliseconds. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    @Autowired
    TestHttp http;

    @Autowired
    MeansRepository repository;

    @Autowired
    Memberships memberships;

    @Autowired
    MongoOperations mongo;

    @Test
    void R35_ten_thousand_users_in_one_company_stay_quick() {
        OrganisationId company = new OrganisationId("o-" + UUID.randomUUID());
        Means sanne = administrator(company);
        fill(sanne);
        TestHttp screen = http.as(Tokens.person(sanne.file().person().value()).level("loa3"));
        String path = "/v1/organisations/" + company.value() + "/means";
        for (String query : List.of(
                "",
                "?sort=-name&page=499",
                "?sort=email",
                "?sort=level",
                "?sort=-role",
                "?sort=status",
                "?status=ACTIVE&page=100",
                "?status=ATTENTION",
                "?query=achternaam-9876",
                "?query=n9876@")) {
            screen.get(path + query);
            long start = System.nanoTime();
            Answer answer = screen.get(path + query);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            LOG.info("Overview of {} users {}: {} ms", USERS, query, took.toMillis());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.json().path("items").size()).as(query).isPositive();
            assertThat(answer.json().path("totals").path("all").asInt()).isEqualTo(USERS + 1);
            assertThat(answer.json().path("totals").path("attention").asInt()).isEqualTo(USERS / 100);
            assertThat(took).as(query).isLessThan(QUICK);
        }
    }

    private Means administrator(OrganisationId company) {
        MeansId id = new MeansId(UUID.randomUUID().toString());
        MeansFile file = Bakery.file(id, "ZB-" + id.value());
        Means means = Bakery.active(file, Role.ADMINISTRATOR, AssuranceLevel.EH3, company);
        repository.add(means, new MeansActivated(id, (Active) means.state(), Bakery.MONDAY));
        Awaitility.await("membership")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        memberships.of(file.person().value(), company.value()).isPresent());
        return means;
    }

    private void fill(Means like) {
        String json = Objects.requireNonNull(mongo.findById(like.id().value(), Document.class, "means"))
                .toJson();
        List<Document> batch = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            Document each = Document.parse(json);
            each.remove("outbox");
            each.remove("outboxPending");
            each.remove("administers");
            each.remove("tokenHash");
            each.put("_id", UUID.randomUUID().toString());
            each.put("uniqueId", each.getString("_id"));
            each.put("personId", "p-" + i);
            each.put("role", "USER");
            each.put("level", i % 3 == 0 ? "EH2_PLUS" : "EH3");
            if (i % 100 == 0) {
                each.put("status", "ACTIVATION_EXPIRED");
            }
            each.get("holder", Document.class).put("email", "n" + i + "@korenschoof.example");
            each.put(
                    "found",
                    new Document("name", "achternaam" + i)
                            .append("text", "anna achternaam-" + i + " n" + i + "@korenschoof.example zb-fqir-" + i));
            batch.add(each);
            if (batch.size() == 1000) {
                mongo.getCollection("means").insertMany(batch);
                batch.clear();
            }
        }
    }
}
