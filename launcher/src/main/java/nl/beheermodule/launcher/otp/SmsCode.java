package nl.beheermodule.launcher.otp;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.beheermodule.launcher.Settings;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.account.Accounts;
import nl.beheermodule.launcher.http.Http;
import nl.beheermodule.launcher.part.Ports;

/** The code in the last SMS to a user. */
public final class SmsCode {
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private SmsCode() {}

    public static String lastOf(Settings settings, String username) {
        String mobile = new Accounts(Ports.http(settings.ports().keycloak()))
                .mobileOf(username)
                .orElseThrow(
                        () -> new Trouble("There is no one-time secret and no mobile number of " + username + "."));
        String messages = Ports.http(settings.ports().inbox()) + "/api/messages?";
        String query = Http.form(java.util.Map.of("kind", "sms", "to", mobile));
        return Http.anonymous()
                .get(messages + query)
                .ok()
                .json()
                .valueStream()
                .flatMap(message -> in(message.path("text").asString()).stream())
                .findFirst()
                .orElseThrow(
                        () -> new Trouble("No SMS with a code has been sent to " + username + " yet: log in first."));
    }

    static Optional<String> in(String text) {
        Matcher code = CODE.matcher(text);
        return code.find() ? Optional.of(code.group()) : Optional.empty();
    }
}
