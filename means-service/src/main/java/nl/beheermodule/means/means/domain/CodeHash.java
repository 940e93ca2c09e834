package nl.beheermodule.means.means.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Keyed hash of a code that is known to its receiver only. */
public record CodeHash(String value) {
    /** Takes as long for a wrong code as for a right one. */
    boolean matches(CodeHash offered) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII), offered.value.getBytes(StandardCharsets.US_ASCII));
    }
}
