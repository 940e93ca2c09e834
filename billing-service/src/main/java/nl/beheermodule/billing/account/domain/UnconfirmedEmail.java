package nl.beheermodule.billing.account.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * An address to which a code was sent, so that invoices go only where somebody reads them.
 *
 * @param code six digits
 * @param tries how many wrong codes may still follow
 */
public record UnconfirmedEmail(String email, String code, Instant until, int tries) {
    public static final Duration VALID = Duration.ofMinutes(15);
    private static final int TRIES = 5;

    static UnconfirmedEmail sent(String email, String code, Instant now) {
        return new UnconfirmedEmail(email, code, now.plus(VALID), TRIES);
    }

    boolean isOver(Instant now) {
        return tries == 0 || !now.isBefore(until);
    }

    /** Takes as long for a wrong code as for a right one. */
    boolean matches(String offered) {
        return MessageDigest.isEqual(
                code.getBytes(StandardCharsets.US_ASCII), offered.getBytes(StandardCharsets.US_ASCII));
    }

    UnconfirmedEmail afterWrongCode() {
        return new UnconfirmedEmail(email, code, until, tries - 1);
    }
}
