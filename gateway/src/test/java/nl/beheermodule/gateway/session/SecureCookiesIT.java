package nl.beheermodule.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.Browser.Answer;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.gateway.kit.People;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The gateway as it stands behind an ingress that speaks https. */
@GatewayIT
@TestPropertySource(properties = "beheer.gateway.session.secure=true")
class SecureCookiesIT {
    @LocalServerPort
    int port;

    @Test
    void the_session_cookie_is_bound_to_this_host_and_no_script_reads_it() {
        FakeKeycloak.get().next(People.anna());
        Browser browser = new Browser(port);
        Answer toLogin = browser.get("/oauth2/authorization/keycloak");

        assertThat(flags(toLogin, "__Host-SESSION")).contains("secure", "httponly", "samesite=lax", "path=/");
        assertThat(toLogin.setCookie("SESSION")).isEmpty();
        assertThat(String.join(" ", toLogin.setCookies()).toLowerCase(Locale.ROOT))
                .as("__Host- cookies name no domain")
                .doesNotContain("domain=");
    }

    @Test
    void the_csrf_cookie_travels_over_https_only_and_our_script_can_read_it() {
        Answer answer = new Browser(port).get("/api/session");

        assertThat(flags(answer, "XSRF-TOKEN"))
                .contains("secure", "samesite=lax", "path=/")
                .doesNotContain("httponly");
    }

    @Test
    void the_browser_is_told_to_come_back_over_https_only() {
        assertThat(new Browser(port).get("/").header("Strict-Transport-Security"))
                .contains("max-age=63072000", "includeSubDomains");
    }

    private static List<String> flags(Answer answer, String cookie) {
        String set = answer.setCookie(cookie).orElseThrow(() -> new AssertionError(answer.setCookies()));
        return List.of(set.toLowerCase(Locale.ROOT).split("; ?"));
    }
}
