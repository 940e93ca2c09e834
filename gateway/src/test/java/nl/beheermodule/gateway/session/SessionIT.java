package nl.beheermodule.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import nl.beheermodule.gateway.GatewayApplication;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.Browser.Answer;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.FakeService;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.gateway.kit.People;
import nl.beheermodule.gateway.kit.Surroundings;
import nl.beheermodule.platform.start.ServiceApplication;
import nl.beheermodule.platform.test.MutableClock;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mongodb.spring.session.MongoIndexedSessionRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;

@GatewayIT
class SessionIT {
    private final FakeKeycloak keycloak = FakeKeycloak.get();
    private final Map<String, Object> anna = People.anna();

    @LocalServerPort
    int port;

    @Autowired
    MutableClock clock;

    @Autowired
    Environment environment;

    @Autowired
    MongoOperations mongo;

    private Browser browser = new Browser(0);

    @BeforeEach
    void annaIsLoggedIn() {
        Surroundings.IDENTITY.answersHello();
        keycloak.next(anna);
        browser = new Browser(port);
        browser.logIn();
    }

    @Test
    void a_session_ends_fifteen_minutes_after_the_last_thing_one_did() {
        clock.advance(Duration.ofMinutes(14));
        assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(14));
        assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(16));

        assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(401);
        assertThat(signedIn(browser)).isFalse();
    }

    @Test
    void a_path_in_disguise_does_not_outlive_its_session() {
        clock.advance(Duration.ofMinutes(16));

        assertThat(browser.get("/%61pi/identity/v1/me").status()).isEqualTo(401);
        assertThat(Surroundings.IDENTITY.asked()).isEmpty();
    }

    @Test
    void watching_in_disguise_does_not_keep_a_session_alive() {
        Instant expires = expiresAt();
        clock.advance(Duration.ofMinutes(8));
        browser.get("/%61pi/session");

        assertThat(expiresAt()).isEqualTo(expires);
    }

    @Test
    void a_request_that_only_uses_its_session_does_not_write_it() {
        browser.get("/api/identity/v1/me"); // settles what login left
        Document before = stored();

        browser.get("/api/identity/v1/me");
        assertThat(stored()).isEqualTo(before);

        clock.advance(StoredSessions.PRECISION.plusSeconds(1));
        browser.get("/api/identity/v1/me");
        assertThat(stored().get(SessionDocuments.ATTRIBUTES)).isNotEqualTo(before.get(SessionDocuments.ATTRIBUTES));
    }

    @Test
    void what_the_screen_asks_by_itself_does_not_keep_a_session_alive() {
        Instant expires = expiresAt();
        clock.advance(Duration.ofMinutes(8));
        new Browser(port)
                .withCookie("SESSION", browser.cookie("SESSION").orElseThrow())
                .sending("X-Background", "1")
                .get("/api/identity/v1/me");

        assertThat(expiresAt()).isEqualTo(expires);
    }

    @Test
    void staying_logged_in_lengthens_the_session_here_and_at_Keycloak() {
        clock.advance(Duration.ofMinutes(14));
        long refreshes = keycloak.refreshes();

        Answer extended = browser.post("/api/session/extension", "");

        assertThat(Instant.parse(extended.json().path("expiresAt").asString()))
                .isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(keycloak.refreshes()).isEqualTo(refreshes + 1);
    }

    @Test
    void no_session_lasts_longer_than_eight_hours() {
        for (int minutes = 0; minutes < 8 * 60; minutes += 10) {
            assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(200);
            clock.advance(Duration.ofMinutes(10));
        }
        clock.advance(Duration.ofSeconds(1));

        assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(401);
    }

    @Test
    void R24_logging_out_ends_the_session_and_goes_on_to_Keycloak() {
        String session = browser.cookie("SESSION").orElseThrow();

        Answer out = browser.post("/logout", "");

        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Location"))
                .startsWith(keycloak.issuer() + "/protocol/openid-connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://127.0.0.1:" + port + "/");
        assertThat(signedIn(new Browser(port).withCookie("SESSION", session))).isFalse();
    }

    @Test
    void a_form_that_logs_out_is_sent_on() {
        Answer out = browser.sending("Accept", "text/html").post("/logout", "");

        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Location")).startsWith(keycloak.issuer());
    }

    @Test
    void a_request_under_way_does_not_bring_back_a_session_that_was_ended() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch loggedOut = new CountDownLatch(1);
        Surroundings.IDENTITY.answers(exchange -> {
            underWay.countDown();
            loggedOut.await();
            FakeService.hello(exchange);
        });
        Browser other = new Browser(port)
                .withCookie("SESSION", browser.cookie("SESSION").orElseThrow());
        CompletableFuture<Answer> slow = CompletableFuture.supplyAsync(() -> other.get("/api/identity/v1/me"));
        underWay.await();

        browser.post("/logout", "");
        loggedOut.countDown();
        slow.get();

        assertThat(signedIn(other)).isFalse();
    }

    @Test
    void when_Keycloak_ends_a_session_ours_ends_too() {
        keycloak.next(People.person("p-jan", "jan", FakeKeycloak.LOA3));
        Browser jan = new Browser(port);
        jan.logIn();

        Answer told = backChannel(keycloak.logoutToken("sub-anna", String.valueOf(anna.get("sid"))));

        assertThat(told.status()).isEqualTo(200);
        assertThat(signedIn(browser)).isFalse();
        assertThat(signedIn(jan)).isTrue();
    }

    @Test
    void a_logout_that_Keycloak_did_not_sign_ends_nothing() {
        String token = keycloak.logoutToken("sub-anna", String.valueOf(anna.get("sid")));
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);

        assertThat(backChannel(forged).status()).isEqualTo(400);
        assertThat(signedIn(browser)).isTrue();
    }

    @Test
    void a_token_that_comes_near_its_end_is_renewed_before_it_is_used() {
        keycloak.next(anna).withTokensThatLast(Duration.ofSeconds(120));
        browser.logIn();
        long refreshes = keycloak.refreshes();

        assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(200);
        assertThat(keycloak.refreshes()).isEqualTo(refreshes + 1);
    }

    @Test
    void when_Keycloak_renews_no_more_one_has_to_log_in_again() {
        keycloak.next(anna).withTokensThatLast(Duration.ofSeconds(120));
        browser.logIn();
        keycloak.endsEverySession();

        Answer refused = browser.get("/api/identity/v1/me");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().path("type").asString()).endsWith("/no-session");
        assertThat(signedIn(browser)).isFalse();
    }

    @Test
    void a_session_is_good_on_another_replica_and_after_a_restart() {
        try (ConfigurableApplicationContext replica = secondReplica()) {
            int other = Integer.parseInt(String.valueOf(replica.getEnvironment().getProperty("local.server.port")));
            Browser there = new Browser(other)
                    .withCookie("SESSION", browser.cookie("SESSION").orElseThrow());

            assertThat(there.get("/api/identity/v1/me").status()).isEqualTo(200);
        }
    }

    private ConfigurableApplicationContext secondReplica() {
        return ServiceApplication.builder(GatewayApplication.class, GatewayApplication.NAME)
                .initializers(context -> {
                    Map<String, Object> same = Surroundings.properties();
                    same.put("server.port", "0");
                    same.put("spring.mongodb.uri", environment.getRequiredProperty("spring.mongodb.uri"));
                    same.put(
                            "spring.kafka.bootstrap-servers",
                            environment.getRequiredProperty("spring.kafka.bootstrap-servers"));
                    // this replica has a real clock, where the first one's stands still
                    same.put("beheer.gateway.session.idle", "36500d");
                    same.put("beheer.gateway.session.longest", "36500d");
                    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("same", same));
                })
                .run();
    }

    private Answer backChannel(String logoutToken) {
        return new Browser(port)
                .send(
                        "POST",
                        URI.create("http://127.0.0.1:" + port + "/logout/connect/back-channel/keycloak"),
                        BodyPublishers.ofString(
                                "logout_token=" + URLEncoder.encode(logoutToken, StandardCharsets.UTF_8)),
                        Map.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    private Document stored() {
        String id =
                new String(Base64.getDecoder().decode(browser.cookie("SESSION").orElseThrow()), StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                mongo.findById(id, Document.class, MongoIndexedSessionRepository.DEFAULT_COLLECTION_NAME));
    }

    private Instant expiresAt() {
        return Instant.parse(
                browser.get("/api/session").json().path("expiresAt").asString());
    }

    private static boolean signedIn(Browser who) {
        return who.get("/api/session").json().path("signedIn").asBoolean();
    }
}
