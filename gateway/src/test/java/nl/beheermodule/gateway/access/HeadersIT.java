package nl.beheermodule.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.Browser.Answer;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.FakeService;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.gateway.kit.People;
import nl.beheermodule.gateway.kit.Surroundings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayIT
class HeadersIT {
    @LocalServerPort
    int port;

    @Test
    void a_page_runs_our_own_scripts_only() {
        assertThat(new Browser(port).get("/gebruikers").header("Content-Security-Policy"))
                .isEqualTo("default-src 'self'; style-src 'self'"
                        + " 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"
                        + " 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg=';"
                        + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + FakeKeycloak.get().url());
    }

    @Test
    void every_answer_tells_the_browser_to_be_careful() {
        for (String path :
                new String[] {"/", "/gebruikers", "/assets/app-1a2b3c.js", "/api/session", "/api/identity/v1/me"}) {
            Answer answer = new Browser(port).get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Content-Security-Policy")).as(path).contains("frame-ancestors 'none'");
            assertThat(answer.header("Server")).as(path).isEmpty();
        }
    }

    @Test
    void what_the_api_answers_is_kept_nowhere() {
        FakeKeycloak.get().next(People.anna());
        Surroundings.IDENTITY.answersHello();
        Browser browser = new Browser(port);
        browser.logIn();

        for (String path : new String[] {"/api/session", "/api/identity/v1/me", "/api/nothing"}) {
            assertThat(browser.get(path).header("Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void a_service_keeps_its_own_stricter_policy() {
        FakeKeycloak.get().next(People.anna());
        Surroundings.MEANS.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox");
            FakeService.hello(exchange);
        });
        Browser browser = new Browser(port);
        browser.logIn();

        Answer scan = browser.get("/api/means/v1/applications/m-1/scans/s-1");

        assertThat(scan.raw().headers().allValues("Content-Security-Policy")).containsExactly("sandbox");
        Surroundings.MEANS.answersHello();
    }
}
