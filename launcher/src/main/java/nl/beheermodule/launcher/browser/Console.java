package nl.beheermodule.launcher.browser;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.http.Answer;
import nl.beheermodule.launcher.http.Http;
import nl.beheermodule.launcher.http.Upload;

/** The console as a browser uses it: a session at the gateway and a CSRF token on what changes something. */
public final class Console {
    private final String gateway;
    private final Browser browser = new Browser();

    private Console(String gateway) {
        this.gateway = gateway;
        browser.http().get(gateway + "/api/session").ok();
    }

    /** Somebody who has not logged in. */
    public static Console anonymous(String gateway) {
        return new Console(gateway);
    }

    /** @param code asked for when the second factor is */
    public static Console loggedIn(String gateway, String username, String password, Supplier<String> code) {
        Console console = new Console(gateway);
        console.logIn(username, password, code);
        return console;
    }

    /** @param path from {@code /api} on */
    public Answer get(String path) {
        return browser.http().get(gateway + path);
    }

    public Answer post(String path, Object json) {
        return changing().post(gateway + path, json);
    }

    public Answer put(String path, Object json) {
        return changing().put(gateway + path, json);
    }

    public Answer patch(String path, Object json) {
        return changing().patch(gateway + path, json);
    }

    public Answer create(String path, UUID key, Object json) {
        return changing().create(gateway + path, key, json);
    }

    public Answer upload(String path, Upload file) {
        return changing().upload(gateway + path, file);
    }

    private Http changing() {
        Optional<String> token = browser.cookie("XSRF-TOKEN");
        return browser.http().with(Map.of("X-XSRF-TOKEN", token.orElse("")));
    }

    private void logIn(String username, String password, Supplier<String> code) {
        Answer page = browser.open(gateway + "/oauth2/authorization/keycloak");
        page = answered(page, "password", Map.of("username", username, "password", password, "credentialId", ""));
        if (new Form(page.body()).asks("otp")) {
            page = answered(page, "otp", Map.of("otp", code.get()));
        }
        if (!get("/api/session").ok().json().path("signedIn").asBoolean()) {
            throw new Trouble(username + " could not log in; the last page was " + page.address());
        }
    }

    private Answer answered(Answer page, String field, Map<String, String> fields) {
        Form form = new Form(page.body());
        if (!form.asks(field)) {
            throw new Trouble("Keycloak does not ask for the " + field + " on " + page.address());
        }
        return browser.submit(form.action().orElseThrow(), fields);
    }
}
