package nl.beheermodule.means.means.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

public record PersonId(String value) {
    /** Every new means has a new holder, whose id follows from it: the same application twice is one person. */
    public static PersonId holderOf(MeansId means) {
        byte[] name = ("person of " + means.value()).getBytes(StandardCharsets.UTF_8);
        return new PersonId(UUID.nameUUIDFromBytes(name).toString());
    }
}
