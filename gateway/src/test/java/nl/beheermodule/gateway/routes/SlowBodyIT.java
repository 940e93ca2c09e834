package nl.beheermodule.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.FakeService;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.gateway.kit.People;
import nl.beheermodule.gateway.kit.SlowClient;
import nl.beheermodule.gateway.kit.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In tests a body may take two seconds, and a second more for each 32 kB that came. */
@GatewayIT
class SlowBodyIT {
    private static final Duration SOON = Duration.ofSeconds(9);
    private static final String SENTENCE = "Wat u verstuurt, komt te langzaam binnen. Er is niets gewijzigd."
            + " Controleer uw verbinding en probeer het opnieuw.";

    private final FakeService authorization = Surroundings.AUTHORIZATION.answersHello();
    private final FakeService means = Surroundings.MEANS.answersHello();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/access/v1/evaluation, application/json",
        "/access/v1/evaluation, application/x-www-form-urlencoded",
        "/api/session/extension, application/x-www-form-urlencoded",
        "/login/oauth2/code/keycloak, application/x-www-form-urlencoded",
        "/logout/connect/back-channel/keycloak, application/x-www-form-urlencoded",
    })
    void who_drips_loses_his_place(String path, String type) throws IOException {
        try (SlowClient client = client(path, type, 60_000).drip(Duration.ofMillis(200))) {
            refused(client);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/access/v1/evaluation, application/json",
        "/logout/connect/back-channel/keycloak, application/x-www-form-urlencoded",
    })
    void so_does_who_sends_nothing_more(String path, String type) throws IOException {
        try (SlowClient client = client(path, type, 60_000)) {
            client.send("{\"subject\":".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            refused(client);
        }
    }

    @Test
    void a_file_is_not_read_before_it_is_known_who_sends_it() throws IOException {
        try (SlowClient client = client("/oauth2/authorization/keycloak", "multipart/form-data; boundary=b", 60_000)) {
            client.send("--b\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(client.answer(SOON)).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void a_slow_line_that_goes_on_is_waited_for() throws Exception {
        FakeKeycloak.get().next(People.anna());
        Browser anna = new Browser(port);
        anna.logIn();
        byte[] part = new byte[40 * 1024];
        String headers = "Content-Type: application/octet-stream\r\nContent-Length: " + 6 * part.length + "\r\nCookie: "
                + anna.cookieHeader() + "\r\nX-XSRF-TOKEN: "
                + anna.cookie("XSRF-TOKEN").orElseThrow() + "\r\n";
        try (SlowClient client = new SlowClient(port, "POST /api/means/v1/organisations/o-1/scans", headers)) {
            for (int times = 0; times < 6; times++) {
                client.send(part);
                Thread.sleep(Duration.ofMillis(500));
            }

            assertThat(client.answer(SOON)).startsWith("HTTP/1.1 200");
        }
        assertThat(means.asked().getFirst().body()).hasSize(6 * part.length);
    }

    private SlowClient client(String path, String type, int length) throws IOException {
        String headers = "Content-Type: " + type + "\r\nContent-Length: " + length + "\r\n";
        return new SlowClient(port, "POST " + path, headers);
    }

    private void refused(SlowClient client) {
        assertThat(client.answer(SOON)).startsWith("HTTP/1.1 408").contains("application/problem+json", SENTENCE);
        assertThat(authorization.asked()).isEmpty();
    }
}
