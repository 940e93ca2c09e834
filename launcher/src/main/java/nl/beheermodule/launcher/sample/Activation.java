package nl.beheermodule.launcher.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.account.Accounts;
import nl.beheermodule.launcher.account.Credentials;
import nl.beheermodule.launcher.browser.Console;
import nl.beheermodule.launcher.http.Answer;
import nl.beheermodule.launcher.inbox.InboxReader;
import nl.beheermodule.launcher.inbox.Message;
import tools.jackson.databind.JsonNode;

/**
 * What a holder does with his letter: its code, the code from the e-mail, a user name, and then password and second factor.
 * Only those last two are not typed on Keycloak's page but given to it directly: that saves eight pages for each of forty
 * people.
 */
final class Activation {
    private static final String SETUPS = "/api/identity/v1/account-setups";
    private static final Pattern LETTER_CODE = Pattern.compile("\\b([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})\\b");
    private static final Pattern EMAIL_CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Pattern UNIQUE_ID = Pattern.compile("\\b(ZB-[A-Z]{4}-\\d{4})\\b");

    private static final int WRONG_CODE = 400;

    private final Console anybody;
    private final InboxReader inbox;
    private final Accounts accounts;
    private final SampleOtp otp;

    Activation(Console anybody, InboxReader inbox, Accounts accounts, SampleOtp otp) {
        this.anybody = anybody;
        this.inbox = inbox;
        this.accounts = accounts;
        this.otp = otp;
    }

    /** @param letterFor something that only the letter of this means says: a name or a UniekID */
    void activate(SampleUser user, String letterFor) {
        long before = inbox.newestMail(user.email());
        String token = Patience.until(
                () -> begun(inbox.awaitLetter(message -> message.text().contains(letterFor))),
                "The letter's code of " + user.username() + " was not accepted.");
        setUp(user, emailProven(user, token, before));
    }

    boolean hasLetter(String letterFor) {
        return inbox.hasLetter(message -> message.text().contains(letterFor));
    }

    /** @return empty when the code does not count yet: the letter is out a moment before that is written down */
    private Optional<String> begun(Message letter) {
        String uniqueId = found(UNIQUE_ID, letter.text());
        String letterCode = found(LETTER_CODE, letter.text());
        Answer answer =
                anybody.post("/api/means/v1/activations", Map.of("uniqueId", uniqueId, "letterCode", letterCode));
        return answer.status() == WRONG_CODE
                ? Optional.empty()
                : Optional.of(answer.ok().json().path("token").asString());
    }

    /** @param before number of the newest e-mail before the code was asked for */
    private String emailProven(SampleUser user, String token, long before) {
        Message mail = inbox.awaitMail(
                user.email(),
                message -> message.id() > before
                        && EMAIL_CODE.matcher(message.text()).find());
        return anybody.post(
                        "/api/means/v1/activations/email-code",
                        Map.of("token", token, "emailCode", found(EMAIL_CODE, mail.text())))
                .ok()
                .json()
                .path("token")
                .asString();
    }

    private void setUp(SampleUser user, String token) {
        // identity-service hears of the proof by event; on a new platform that takes longer than it waits itself
        Patience.untilTrue(
                () -> anybody.post(SETUPS, Map.of("token", token, "username", user.username()))
                        .isOk(),
                "The account of " + user.username() + " could not be made.");
        JsonNode account = accounts.find(user.username()).orElseThrow();
        accounts.addCredentials(account, credentialsOf(user));
        String state = anybody.post(SETUPS + "/completion", Map.of("token", token))
                .ok()
                .json()
                .path("state")
                .asString();
        if (!state.equals("DONE")) {
            throw new Trouble("The account of " + user.username() + " is not complete: " + state);
        }
    }

    private List<Map<String, Object>> credentialsOf(SampleUser user) {
        List<Map<String, Object>> all = new ArrayList<>();
        if (user.secondFactor().equals("OTP")) {
            all.add(Credentials.otp(otp.secretOf(user.username())));
        }
        all.add(Credentials.password(SampleUsers.PASSWORD));
        return all;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new Trouble("Not found in the message: " + pattern);
        }
        return matcher.group(1);
    }
}
