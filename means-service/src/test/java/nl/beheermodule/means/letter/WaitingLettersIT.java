package nl.beheermodule.means.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Delivery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRejected;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.post.SentPost;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceIT
class WaitingLettersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    TestHttp http;

    @Autowired
    Desk desk;

    @Autowired
    MeansRepository repository;

    @Autowired
    MongoOperations mongo;

    @Autowired
    SentPost post;

    @Autowired
    MutableClock clock;

    @AfterEach
    void the_printer_works_again() {
        post.failsOnce.set(false);
        clock.set(MutableClock.START);
    }

    @Test
    void other_work_that_waits_longer_hides_no_letter() {
        List<String> rejections =
                IntStream.range(0, 200).mapToObj(this::rejectedWithMailUnderWay).toList();
        Company bakery = desk.company(http);
        String id =
                bakery.request("zoe@korenschoof.example").json().path("meansId").asString();
        post.failsOnce.set(true);
        bakery.mees().post("/v1/applications/" + id + "/approval", "{}");
        Awaitility.await().atMost(PATIENCE).until(() -> !post.failsOnce.get());

        assertThat(bakery.mees().get("/v1/waiting-letters").text()).contains(id).doesNotContain(rejections);

        mongo.getCollection("means").deleteMany(Filters.in("_id", rejections));
    }

    /** Its e-mail counts as lost a second from now. */
    private String rejectedWithMailUnderWay(int number) {
        MeansId id = new MeansId(UUID.randomUUID().toString());
        Means means = Means.request(
                Bakery.file(id, "ZB-RJCT-%04d".formatted(number)),
                Bakery.asked(),
                Bakery.SANNE,
                Bakery.EH3_AT_THE_BAKERY,
                Bakery.MONDAY_DATE,
                MutableClock.START);
        MeansRejected rejected = means.reject(Bakery.MEES, "Onleesbaar.", MutableClock.START.minus(Delivery.PATIENCE));
        means.startMail(MutableClock.START.minus(Delivery.PATIENCE).plusSeconds(1));
        repository.add(means, rejected);
        return id.value();
    }

    @Test
    void a_letter_that_the_printer_refuses_is_on_the_desk_until_it_is_printed() {
        Company bakery = desk.company(http);
        String id =
                bakery.request("zoe@korenschoof.example").json().path("meansId").asString();
        post.failsOnce.set(true);
        bakery.mees().post("/v1/applications/" + id + "/approval", "{}");
        Awaitility.await().atMost(PATIENCE).until(() -> !post.failsOnce.get());

        Answer waiting = bakery.mees().get("/v1/waiting-letters");
        var letter = waiting.json()
                .valueStream()
                .filter(row -> row.path("meansId").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(letter.path("organisationName").asString()).startsWith("Bakkerij De Korenschoof");
        assertThat(letter.path("activateBy").asString()).isEqualTo("2026-12-23");
        assertThat(waiting.text()).doesNotContain("Zoë", "Dalen", "zoe@");

        clock.advance(Duration.ofMinutes(1));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !bakery.mees().get("/v1/waiting-letters").text().contains(id));
    }
}
