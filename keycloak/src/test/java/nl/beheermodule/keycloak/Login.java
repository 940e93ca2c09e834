package nl.beheermodule.keycloak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A login at the console, step by step. */
final class Login {
    static final String ACR = "urn:etoegang:core:assurance-class:";
    private static final String REDIRECT = "http://127.0.0.1:8080/login/oauth2/code/keycloak";

    final RunningKeycloak keycloak = RunningKeycloak.get();
    final Browser browser;
    private final String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
    private final Map<String, String> extra;

    Login() {
        this(new Browser(), Map.of());
    }

    Login(Browser browser, Map<String, String> extra) {
        this.browser = browser;
        this.extra = extra;
    }

    static Login asking(String level) {
        return new Login(new Browser(), Map.of("acr_values", ACR + level));
    }

    Page open() throws IOException, InterruptedException {
        Map<String, String> query = new LinkedHashMap<>(Map.of(
                "client_id", "bm-gateway",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", REDIRECT,
                "state", "state",
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        query.putAll(extra);
        return browser.open(keycloak.realm("/protocol/openid-connect/auth?" + Browser.form(query)));
    }

    Page password(Person person) throws IOException, InterruptedException {
        return password(person, Person.PASSWORD);
    }

    Page password(Person person, String password) throws IOException, InterruptedException {
        return browser.submit(open(), Map.of("username", person.username(), "password", password));
    }

    Page passwordAndOtp(Person person) throws IOException, InterruptedException, GeneralSecurityException {
        return browser.submit(password(person), Map.of("otp", Totp.now()));
    }

    Page passwordAndSms(Person person) throws IOException, InterruptedException {
        Page asked = password(person);
        return browser.submit(asked, Map.of("code", keycloak.outside.lastCodeTo(person.mobile())));
    }

    /** Both tokens, as the console gets them for the code. */
    JsonNode tokens(Page console) throws IOException, InterruptedException {
        if (!console.isConsole()) {
            throw new AssertionError("not logged in: " + console.text());
        }
        return new Api()
                .token(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        console.query("code"),
                        "redirect_uri",
                        REDIRECT,
                        "client_id",
                        "bm-gateway",
                        "client_secret",
                        "dev-gateway-secret",
                        "code_verifier",
                        verifier));
    }

    JsonNode accessToken(Page console) throws IOException, InterruptedException {
        return Json.claims(tokens(console).get("access_token").asText());
    }

    private String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
