package nl.beheermodule.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beheermodule.gateway.access.ServiceRoutes.Route;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.Browser.Answer;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.FakeService;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.gateway.kit.People;
import nl.beheermodule.gateway.kit.Surroundings;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

@GatewayIT
class AccessIT {
    @LocalServerPort
    int port;

    @Autowired
    TestHttp http;

    private Browser anyone = new Browser(0);

    @BeforeEach
    void anyoneOpensTheStartPage() {
        Surroundings.all().forEach(FakeService::answersHello);
        anyone = new Browser(port);
        anyone.open("/");
    }

    static List<Route> closed() {
        return ServiceRoutes.all().stream()
                .filter(route -> !route.isDecision() && (!route.isPublic() || route.isInternal()))
                .toList();
    }

    static List<Route> open() {
        return ServiceRoutes.open();
    }

    @ParameterizedTest
    @MethodSource("closed")
    void nobody_comes_to_a_service_without_a_session(Route route) {
        refused(route.method(), route.path());
        assertThat(Surroundings.all())
                .allSatisfy(service -> assertThat(service.asked()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/identity/v1/companies/90004321/secrets",
        "POST, /api/identity/v1/companies/90004321",
        "GET, /api/identity/v1/registrations",
        "POST, /api/means/v1/activations/a/b",
        "POST, /api/session/extension",
        "GET, /api/events",
        "GET, /api/events?organisation=o-1",
        "GET, /api/nothing",
    })
    void nor_beside_a_route_nor_to_the_gateways_own(String method, String path) {
        refused(method, path);
    }

    private void refused(String method, String path) {
        Answer refused = method.equals("GET") ? anyone.get(path) : anyone.write(method, path, "{}");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("type").asString()).endsWith("/no-session");
        assertThat(refused.setCookie("SESSION")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("open")
    void what_is_public_needs_no_session_and_makes_none(Route route) {
        Answer answer = route.method().equals("GET")
                ? anyone.get(route.path())
                : anyone.write(route.method(), route.path(), "{}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.setCookie("SESSION")).isEmpty();
    }

    @Test
    void nothing_is_public_that_no_service_has_made_public() {
        List<PathPattern> patterns = Stream.of(PublicRoutes.READ, PublicRoutes.POST)
                .flatMap(Stream::of)
                .filter(pattern -> !pattern.equals("/api/session"))
                .map(PathPatternParser.defaultInstance::parse)
                .toList();

        assertThat(patterns)
                .allSatisfy(pattern ->
                        assertThat(open()).anyMatch(route -> pattern.matches(PathContainer.parsePath(route.path()))));
    }

    @Test
    void whether_somebody_is_logged_in_may_be_asked_by_anyone() {
        assertThat(anyone.get("/api/session").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/identity/v1/registrations",
        "POST, /api/means/v1/activations",
        "PATCH, /api/identity/v1/me/contact",
        "PUT, /api/authorization/v1/organisations/o-1/authorizations",
        "DELETE, /api/authorization/v1/organisations/o-1/authorizations/a-1/revocation",
        "POST, /api/session/extension",
        "POST, /logout",
    })
    void another_site_cannot_act_for_someone_who_is_logged_in(String method, String path) {
        FakeKeycloak.get().next(People.anna());
        anyone.logIn();

        Answer refused = anyone.forged(method, path);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("type").asString()).endsWith("/csrf");
        assertThat(anyone.get("/api/session").json().path("signedIn").asBoolean())
                .isTrue();
    }

    @Test
    void the_csrf_token_is_for_our_script_to_read() {
        Answer page = new Browser(port).get("/");

        assertThat(page.setCookie("XSRF-TOKEN"))
                .get()
                .asString()
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("HttpOnly");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /access/v1/evaluation",
        "POST, /access/v2/evaluation",
        "POST, /access/v1/a/b",
        "DELETE, /access/v1/x"
    })
    void of_the_decisions_only_asking_is_open(String method, String path) {
        assertThat(anyone.write(method, path, "{}").status()).isEqualTo(401);
    }

    @Test
    void health_is_public_and_the_rest_is_for_operators() {
        assertThat(http.anonymous().get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(http.anonymous().get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(http.as(Tokens.employee("mees.bakker"))
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(403);
        assertThat(http.as(Tokens.operator("olga")).get("/actuator/prometheus").status())
                .isEqualTo(200);
    }

    @Test
    void a_path_that_hides_another_is_refused() {
        assertThat(anyone.get("/api/session/..%2fidentity/v1/me").status()).isEqualTo(400);
        assertThat(anyone.get("/api/session;x=/../../api/identity/v1/me").status())
                .isGreaterThanOrEqualTo(400);
        assertThat(anyone.send(
                                "GET",
                                URI.create("http://127.0.0.1:" + port + "//api/identity/v1/me"),
                                BodyPublishers.noBody(),
                                Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(Surroundings.IDENTITY.asked()).isEmpty();
    }
}
