package nl.beheermodule.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beheermodule.gateway.kit.Browser;
import nl.beheermodule.gateway.kit.Browser.Answer;
import nl.beheermodule.gateway.kit.FakeKeycloak;
import nl.beheermodule.gateway.kit.GatewayIT;
import nl.beheermodule.gateway.kit.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@GatewayIT
class LoginIT {
    private final FakeKeycloak keycloak = FakeKeycloak.get();

    @LocalServerPort
    int port;

    @BeforeEach
    void annaIsNext() {
        keycloak.next(People.anna());
    }

    @Test
    void R17_after_login_the_session_says_who_one_is() {
        Browser browser = new Browser(port);

        assertThat(browser.logIn().body()).contains("<div id=\"root\">");

        Answer session = browser.get("/api/session");
        assertThat(session.json().path("signedIn").asBoolean()).isTrue();
        assertThat(session.json().path("name").asString()).isEqualTo("Anna de Bakker");
        assertThat(session.json().path("username").asString()).isEqualTo("anna");
        assertThat(session.json().path("level").asString()).isEqualTo("EH3");
        assertThat(session.json().path("employee").asBoolean()).isFalse();
    }

    @Test
    void login_asks_for_a_second_factor_and_proves_that_it_is_ours() {
        Answer toKeycloak = new Browser(port).get("/oauth2/authorization/keycloak");

        assertThat(toKeycloak.header("Location"))
                .startsWith(keycloak.issuer() + "/protocol/openid-connect/auth?")
                .contains("acr_values=urn:etoegang:core:assurance-class:loa2plus")
                .contains("code_challenge_method=S256")
                .contains("scope=openid")
                .contains("nonce=");
    }

    @Test
    void the_session_id_changes_at_login_and_the_old_one_is_worth_nothing() {
        Browser browser = new Browser(port);
        browser.get("/oauth2/authorization/keycloak");
        String before = browser.cookie("SESSION").orElseThrow();

        browser.logIn();

        assertThat(browser.cookie("SESSION")).isPresent().get().isNotEqualTo(before);
        Browser thief = new Browser(port).withCookie("SESSION", before);
        assertThat(thief.get("/api/session").json().path("signedIn").asBoolean())
                .isFalse();
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        Answer toKeycloak = new Browser(port).get("/oauth2/authorization/keycloak");

        assertThat(toKeycloak.setCookie("SESSION"))
                .get()
                .asString()
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Domain")
                .doesNotContain("Secure");
    }

    @Test
    void one_returns_to_the_page_one_came_from() {
        Browser browser = new Browser(port);

        Answer last = browser.open("/oauth2/authorization/keycloak?returnTo=/gebruikers%3Fstatus%3DACTIVE");

        assertThat(last.raw().uri().getPath()).isEqualTo("/gebruikers");
        assertThat(last.raw().uri().getQuery()).isEqualTo("status=ACTIVE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example/", "//elders.example/", "/%5Celders.example/", "/api/session"})
    void one_never_returns_to_another_site_or_the_api(String elsewhere) {
        Answer last = new Browser(port).open("/oauth2/authorization/keycloak?returnTo=" + elsewhere);

        assertThat(last.raw().uri().getHost()).isEqualTo("127.0.0.1");
        assertThat(last.raw().uri().getPath()).isEqualTo("/");
    }

    @Test
    void R17_a_login_below_EH2_plus_is_refused_here_too() {
        keycloak.next(People.person("p-kees", "kees", FakeKeycloak.LOA2));
        Browser browser = new Browser(port);

        Answer last = browser.logIn();

        assertThat(last.raw().uri().getQuery()).isEqualTo("login=level-too-low");
        assertThat(browser.get("/api/session").json().path("signedIn").asBoolean())
                .isFalse();
    }

    @Test
    void a_code_that_was_not_asked_for_logs_nobody_in() {
        Browser browser = new Browser(port);

        Answer last = browser.open("/login/oauth2/code/keycloak?code=stolen&state=guessed");

        assertThat(last.raw().uri().getQuery()).isEqualTo("login=failed");
        assertThat(browser.get("/api/session").json().path("signedIn").asBoolean())
                .isFalse();
    }
}
