package nl.beheermodule.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nl.beheermodule.gateway.GatewayApplication;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.Browser.Answer;
import nl.beheermodule.gateway.kit.RealKeycloak;
import nl.beheermodule.gateway.kit.Surroundings;
import nl.beheermodule.gateway.kit.Totp;
import nl.beheermodule.platform.start.ServiceApplication;
import nl.beheermodule.platform.test.TestMongo;
import nl.beheermodule.platform.test.kafka.TestKafka;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Through the front door, with our own Keycloak: password, one-time code, session, and out again. */
class KeycloakLoginIT {
    private static @Nullable RealKeycloak keycloak;
    private static @Nullable ConfigurableApplicationContext gateway;
    private static int port;

    @BeforeAll
    static void bothRun() throws Exception {
        port = RealKeycloak.freePort();
        keycloak = new RealKeycloak(port);
        gateway = ServiceApplication.builder(GatewayApplication.class, GatewayApplication.NAME)
                .initializers(context -> settings(context, server().url()))
                .run();
    }

    @AfterAll
    static void bothStop() {
        Objects.requireNonNull(gateway).close();
        Objects.requireNonNull(keycloak).close();
    }

    @Test
    void R17_password_and_code_open_the_console_and_logging_out_closes_it_at_Keycloak_too() throws Exception {
        Surroundings.IDENTITY.answersHello();
        server().holder("anna");
        Browser browser = new Browser(port);

        logIn(browser, "anna");
        Answer session = browser.get("/api/session");

        assertThat(session.json().path("name").asString()).isEqualTo("Anna de Bakker");
        assertThat(session.json().path("level").asString())
                .as("the level that was asked for, also when the means is EH3")
                .isEqualTo("EH2_PLUS");
        assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(200);
        assertThat(browser.post("/api/session/extension", "").status()).isEqualTo(200);

        Answer out = browser.post("/logout", "");
        Answer afterwards = browser.follow(URI.create(out.header("Location")));

        assertThat(afterwards.raw().uri()).isEqualTo(URI.create("http://127.0.0.1:" + port + "/"));
        assertThat(browser.open("/oauth2/authorization/keycloak").body())
                .as("Keycloak asks for the password again")
                .contains("name=\"password\"");
    }

    @Test
    void being_logged_out_by_Keycloak_ends_the_session_here() throws Exception {
        String jan = server().holder("jan");
        Browser browser = new Browser(port);
        logIn(browser, "jan");

        server().logOutEverywhere(jan);

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() ->
                        !browser.get("/api/session").json().path("signedIn").asBoolean());
    }

    private static void logIn(Browser browser, String username) throws Exception {
        Answer asked = browser.open("/oauth2/authorization/keycloak?returnTo=/gebruikers");
        Answer second = browser.submit(asked, Map.of("username", username, "password", RealKeycloak.PASSWORD));
        Answer console = browser.submit(second, Map.of("otp", Totp.now()));
        assertThat(console.raw().uri()).isEqualTo(URI.create("http://127.0.0.1:" + port + "/gebruikers"));
    }

    private static RealKeycloak server() {
        return Objects.requireNonNull(keycloak);
    }

    private static void settings(ConfigurableApplicationContext context, String loginServer) {
        Map<String, Object> settings = Surroundings.properties();
        settings.put("beheer.gateway.login.url", loginServer);
        settings.put("beheer.gateway.login.internal-url", loginServer);
        settings.put("server.port", port);
        settings.put("spring.mongodb.uri", TestMongo.freshDatabase());
        settings.put("spring.kafka.bootstrap-servers", TestKafka.bootstrapServers());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("settings", settings));
    }
}
