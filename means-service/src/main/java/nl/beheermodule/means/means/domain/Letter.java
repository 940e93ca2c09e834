package nl.beheermodule.means.means.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The activation letter on its way. Its code is made when it is printed and kept only as a hash; a printing that did not
 * come back is done over, with a new code, rather than leave the holder without one.
 */
public sealed interface Letter {
    /** How often a wrong code may be typed. */
    int ATTEMPTS = 10;

    /** How many codes by e-mail one letter is good for. */
    int EMAILS = 10;

    /** How long a printing may take before it counts as lost. */
    Duration PRINTING = Duration.ofMinutes(1);

    /** 1 for the first letter of this means, and so on. */
    int number();

    record Due(int number, Instant since) implements Letter {}

    record Printing(int number, CodeHash code, Instant since) implements Letter {}

    record Sent(int number, CodeHash code, int wrong, int emails) implements Letter {
        boolean isLocked() {
            return wrong >= ATTEMPTS || emails >= EMAILS;
        }

        Sent afterWrong() {
            return new Sent(number, code, wrong + 1, emails);
        }

        Sent afterEmail() {
            return new Sent(number, code, wrong, emails + 1);
        }
    }

    default Optional<Instant> workDue() {
        return switch (this) {
            case Due due -> Optional.of(due.since());
            case Printing printing -> Optional.of(printing.since().plus(PRINTING));
            case Sent _ -> Optional.empty();
        };
    }
}
