package nl.beheermodule.means.means.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The second half of proving who activates: the code from the e-mail.
 *
 * @param tokenHash hex SHA-256 of the secret in the holder's browser
 * @param until when the code from the e-mail stops working
 * @param proven the right code was given
 */
public record Proof(String tokenHash, CodeHash emailCode, Instant until, int wrong, boolean proven) {
    /** How long a code from the e-mail works. */
    public static final Duration VALID = Duration.ofMinutes(15);

    /** How often a wrong code may be typed. */
    public static final int ATTEMPTS = 5;

    /** How long the account may be set up afterwards. */
    public static final Duration SETUP = Duration.ofHours(1);

    static Proof begun(String tokenHash, CodeHash emailCode, Instant now) {
        return new Proof(tokenHash, emailCode, now.plus(VALID), 0, false);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    Proof afterWrong() {
        return new Proof(tokenHash, emailCode, until, wrong + 1, proven);
    }

    Proof afterRight() {
        return new Proof(tokenHash, emailCode, until, wrong, true);
    }
}
