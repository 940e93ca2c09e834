package nl.beheermodule.launcher.sample;

import java.time.Clock;
import java.time.Duration;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.browser.Console;
import nl.beheermodule.launcher.otp.Totp;

/** Logs a sample user in; a code that was used already is waited out. */
record SignIn(SampleOtp otp, Clock clock) {

    Console at(String gateway, String username) {
        try {
            return attempt(gateway, username);
        } catch (Trouble usedCode) {
            awaitNextCode();
            return attempt(gateway, username);
        }
    }

    private Console attempt(String gateway, String username) {
        return Console.loggedIn(gateway, username, SampleUsers.PASSWORD, () -> otp.codeOf(username));
    }

    private void awaitNextCode() {
        long second = clock.instant().getEpochSecond();
        Patience.pause(Duration.ofSeconds(Totp.STEP_SECONDS - second % Totp.STEP_SECONDS));
    }
}
