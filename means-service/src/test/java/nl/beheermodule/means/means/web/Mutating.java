package nl.beheermodule.means.means.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.identity.IdentityEvents.AccountReady;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.means.Desk;
import nl.beheermodule.means.Desk.Company;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes of means at Bakkerij De Korenschoof, as its beheerder asks for them and a medewerker approves. */
@ServiceIT
abstract class Mutating {
    @Autowired
    TestHttp http;

    @Autowired
    TestEvents events;

    @Autowired
    Clock clock;

    @Autowired
    Desk desk;

    Company bakery;

    @BeforeEach
    void a_company() {
        bakery = desk.company(http);
    }

    String active(String level, String role) {
        boolean bare = level.equals("EH2") && role.equals("USER");
        String body = bakery.anna("anna@korenschoof.example", level, role, bare ? "none" : bakery.scan());
        if (bare) {
            body = body.replaceAll("(?s)\"identityDocument\":\\{.*?\\},", "")
                    .replaceAll("(?s)\"identificationAddress\":\\{.*?\\},", "")
                    .replace("\"secondFactor\":\"SMS\"", "\"secondFactor\":\"NONE\"");
        }
        Answer requested = bakery.sanne().post(bakery.path("/means"), body);
        assertThat(requested.status()).as(requested.toString()).isEqualTo(201);
        String id = requested.json().path("meansId").asString();
        approve(id);
        ready(id, level.equals("EH2") ? SecondFactor.NONE : SecondFactor.SMS, 5);
        await(() -> bakery.detail(id).json().path("status").asString().equals("ACTIVE"));
        return id;
    }

    void ready(String id, SecondFactor factor, long sequence) {
        String person = bakery.detail(id).json().path("personId").asString();
        events.publish(sequence, new AccountReady(person, id, "anna.vandalen", factor, null, clock.instant()));
    }

    Answer ask(String id, String what, String body) {
        return bakery.sanne().post(bakery.path("/means/" + id + "/" + what), body);
    }

    Answer approve(String id) {
        return bakery.mees().post("/v1/applications/" + id + "/approval", "{}");
    }

    void published(String id, Class<? extends MeansEvents> event) {
        events.await(id, event);
    }

    static void await(Callable<Boolean> done) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(done);
    }

    static List<Answer> atOnce(int times, Callable<Answer> call) throws Exception {
        return atOnce(Collections.nCopies(times, call));
    }

    static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
