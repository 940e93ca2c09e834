package nl.beheermodule.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.Browser.Answer;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.FakeService;
import nl.beheermodule.gateway.kit.FakeService.Asked;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.gateway.kit.People;
import nl.beheermodule.gateway.kit.Surroundings;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayIT
class RoutesIT {
    private final FakeService identity = Surroundings.IDENTITY.answersHello();
    private final FakeService means = Surroundings.MEANS.answersHello();
    private final FakeService authorization = Surroundings.AUTHORIZATION.answersHello();

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void annaIsLoggedIn() {
        FakeKeycloak.get().next(People.anna());
        browser = new Browser(port);
        browser.logIn();
    }

    @Test
    void a_service_gets_the_token_of_the_session_and_nothing_else_of_the_browser() throws ParseException {
        browser.sending("Authorization", "Bearer stolen")
                .sending("X-Forwarded-For", "6.6.6.6")
                .sending("X-Forwarded-Host", "elders.example")
                .sending("Forwarded", "for=6.6.6.6")
                .sending("X-Real-IP", "6.6.6.6")
                .get("/api/identity/v1/organisations/o-1?query=bakker%26co&page=2");

        Asked asked = identity.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/v1/organisations/o-1?query=bakker%26co&page=2");
        SignedJWT token = SignedJWT.parse(asked.header("Authorization").substring("Bearer ".length()));
        assertThat(token.getJWTClaimsSet().getStringClaim("person_id")).isEqualTo("p-anna");
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("bm-services");
        assertThat(asked.has("Cookie")).isFalse();
        assertThat(asked.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(asked.has("X-Forwarded-Host")).isFalse();
        assertThat(asked.has("Forwarded")).isFalse();
        assertThat(asked.has("X-Real-IP")).isFalse();
    }

    @Test
    void a_request_is_one_trace_here_and_in_the_service() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        browser.get("/api/identity/v1/me");
        browser.sending("traceparent", "00-" + trace + "-00f067aa0ba902b7-01").get("/api/identity/v1/me");

        assertThat(identity.asked())
                .extracting(asked -> asked.header("traceparent"))
                .satisfiesExactly(
                        ours -> assertThat(ours).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]"),
                        theirs -> assertThat(theirs)
                                .startsWith("00-" + trace + "-")
                                .doesNotContain("00f067aa0ba902b7"));
    }

    @Test
    void a_service_gets_what_was_sent_and_the_browser_what_was_answered() {
        means.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", "/v1/organisations/o-1/means/m-1");
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            FakeService.json(exchange, 201, "{\"name\":\"Zoë\"}");
        });

        Answer answer = browser.sending("Idempotency-Key", "k-1")
                .post("/api/means/v1/organisations/o-1/means", "{\"surname\":\"Çelik\"}");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("{\"name\":\"Zoë\"}");
        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        Asked asked = means.asked().getFirst();
        assertThat(new String(asked.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"surname\":\"Çelik\"}");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k-1");
    }

    @Test
    void a_cookie_of_a_service_never_reaches_another_request() {
        identity.answers(exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "leak=anna; Path=/");
            FakeService.hello(exchange);
        });
        browser.get("/api/identity/v1/me");
        browser.without("leak").get("/api/identity/v1/me");

        assertThat(identity.asked().getLast().has("Cookie")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/means/v1/organisations/o-1/scans",
                "/api/means/v1/organisations/o-1/imports",
                "/api/authorization/v1/organisations/o-1/imports"
            })
    void an_upload_of_five_megabytes_arrives_whole(String path) {
        byte[] scan = new byte[5 * 1024 * 1024];
        scan[scan.length - 1] = 7;
        String start = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n";
        byte[] body = concat(start.getBytes(java.nio.charset.StandardCharsets.UTF_8), scan);

        Answer answer =
                browser.write("POST", path, "multipart/form-data; boundary=b", BodyPublishers.ofByteArray(body));

        FakeService asked = path.startsWith("/api/means") ? means : authorization;
        assertThat(answer.status()).isEqualTo(200);
        assertThat(asked.asked().getFirst().body()).isEqualTo(body);
        assertThat(asked.asked().getFirst().header("Content-Type")).isEqualTo("multipart/form-data; boundary=b");
    }

    @Test
    void R43_what_is_too_large_is_refused_before_a_service_sees_it() {
        Answer scan = browser.write(
                "POST",
                "/api/means/v1/organisations/o-1/scans",
                "application/octet-stream",
                BodyPublishers.ofByteArray(new byte[7 * 1024 * 1024]));
        assertThat(scan.status()).isEqualTo(413);
        assertThat(scan.json().path("detail").asString()).isEqualTo("Het bestand mag maximaal 5MB groot zijn.");

        Answer json = browser.write(
                "POST",
                "/api/means/v1/organisations/o-1/means",
                "application/json",
                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[1024 * 1024])));
        assertThat(json.status()).isEqualTo(413);
        assertThat(means.asked()).isEmpty();
    }

    @Test
    void a_path_in_disguise_is_as_limited_as_it_is_without() {
        byte[] body = new byte[1024 * 1024];

        Answer json = browser.write(
                "POST",
                "/%61pi/means/v1/organisations/o-1/means",
                "application/json",
                BodyPublishers.ofByteArray(body));
        assertThat(json.status()).isEqualTo(413);
        assertThat(means.asked()).isEmpty();

        Answer scan = browser.write(
                "POST",
                "/%61pi/means/v1/organisations/o-1/%73cans",
                "application/octet-stream",
                BodyPublishers.ofByteArray(body));
        assertThat(scan.status()).isEqualTo(200);
        assertThat(means.asked().getFirst().body()).isEqualTo(body);
    }

    @Test
    void what_nobody_knows_is_not_found() {
        for (String path : new String[] {"/api/payroll/v1/x", "/api/identity/v2/me", "/api/nothing"}) {
            assertThat(browser.get(path).status()).as(path).isEqualTo(404);
            assertThat(browser.get(path).header("Content-Type")).startsWith("application/problem+json");
        }
        assertThat(browser.post("/api/nothing", "{}").status()).isEqualTo(404);
    }

    @Test
    void a_GET_whose_connection_broke_is_asked_once_more() {
        identity.answers(exchange -> {
            if (identity.asked().size() == 1) {
                FakeService.hangUp(exchange);
            }
            FakeService.hello(exchange);
        });

        assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(200);
        assertThat(identity.asked()).hasSize(2);
    }

    @Test
    void nothing_that_changes_something_is_sent_twice() {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            identity.answers(FakeService::hangUp);

            assertThat(browser.write(method, "/api/identity/v1/me/contact", "{}")
                            .status())
                    .as(method)
                    .isEqualTo(503);
            assertThat(identity.asked()).as(method).hasSize(1);
        }
        recover("/api/identity/v1/me", identity);
    }

    @Test
    void a_service_that_takes_too_long_is_not_waited_for() {
        means.answers(exchange -> Thread.sleep(Duration.ofSeconds(3)));

        Answer read = browser.get("/api/means/v1/organisations/o-1/means");
        Answer write = browser.post("/api/means/v1/organisations/o-1/means", "{}");

        assertThat(read.status()).isEqualTo(503);
        assertThat(read.json().path("detail").asString())
                .isEqualTo("‘Gebruikers’ is nu even niet bereikbaar. Probeer het over een minuut opnieuw.");
        assertThat(write.json().path("type").asString()).endsWith("/outcome-unknown");
        assertThat(means.asked()).hasSize(2);
        recover("/api/means/v1/organisations/o-1/means", means);
    }

    @Test
    void a_service_that_is_down_is_left_alone_for_a_while_and_comes_back() {
        Surroundings.EXPORT.answers(FakeService::hangUp);
        String path = "/api/export/v1/organisations/o-1/means.csv";
        for (int times = 0; times < 15; times++) {
            assertThat(browser.get(path).status()).isEqualTo(503);
        }
        int asked = Surroundings.EXPORT.asked().size();
        Answer open = browser.get(path);

        assertThat(open.status()).isEqualTo(503);
        assertThat(open.header("Content-Type")).startsWith("application/problem+json");
        assertThat(open.header("Retry-After")).isEqualTo("10");
        assertThat(open.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(open.json().path("detail").asString()).startsWith("‘Downloaden’ is nu even niet bereikbaar.");
        assertThat(Surroundings.EXPORT.asked()).hasSize(asked);
        assertThat(browser.get("/api/identity/v1/me").status()).isEqualTo(200);
        recover(path, Surroundings.EXPORT);
    }

    @Test
    void a_refusal_of_a_service_is_no_reason_to_leave_it_alone() {
        authorization.answers(exchange -> FakeService.json(exchange, 500, "{\"status\":500}"));
        for (int times = 0; times < 15; times++) {
            assertThat(browser.get("/api/authorization/v1/services").status()).isEqualTo(500);
        }
        assertThat(authorization.asked()).hasSize(15);
    }

    @Test
    void a_machine_brings_its_own_token_and_needs_no_session() {
        Answer answer = machine("Bearer of-the-machine");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.setCookies()).isEmpty();
        Asked asked = authorization.asked().getFirst();
        assertThat(asked.path()).isEqualTo("/access/v1/evaluation");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer of-the-machine");
        assertThat(new String(asked.body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\"subject\":{}}");
    }

    private Answer machine(String authorization) {
        return new Browser(port)
                .send(
                        "POST",
                        URI.create("http://127.0.0.1:" + port + "/access/v1/evaluation"),
                        BodyPublishers.ofString("{\"subject\":{}}"),
                        Map.of("Content-Type", "application/json", "Authorization", authorization));
    }

    /** The breaker of this part is closed again when this returns. */
    private void recover(String path, FakeService service) {
        service.answersHello();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> {
            boolean good = true;
            for (int times = 0; times < 3; times++) {
                good &= browser.get(path).status() == 200;
            }
            return good;
        });
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
