package nl.beheermodule.keycloak.sms;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the login session keeps of a code that was sent: never the code itself.
 *
 * @param expiresAt seconds since 1970
 * @param failures wrong attempts so far
 */
record IssuedCode(String salt, String hash, long expiresAt, int failures) {

    boolean isExpired(long now) {
        return now > expiresAt;
    }

    boolean matches(@Nullable String given, CodeHash hasher) {
        return given != null
                && given.length() <= 16
                && MessageDigest.isEqual(
                        hash.getBytes(US_ASCII),
                        hasher.of(salt, given.replaceAll("\\s", "")).getBytes(US_ASCII));
    }

    IssuedCode failedOnce() {
        return new IssuedCode(salt, hash, expiresAt, failures + 1);
    }

    String toNote() {
        return String.join(" ", salt, hash, Long.toString(expiresAt), Integer.toString(failures));
    }

    static Optional<IssuedCode> fromNote(@Nullable String note) {
        if (note == null) {
            return Optional.empty();
        }
        String[] part = note.split(" ", -1);
        return Optional.of(new IssuedCode(part[0], part[1], Long.parseLong(part[2]), Integer.parseInt(part[3])));
    }
}
