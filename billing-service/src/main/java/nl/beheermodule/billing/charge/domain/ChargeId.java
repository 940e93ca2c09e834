package nl.beheermodule.billing.charge.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** The id of the event it is charged for: so it is charged once, however often the event comes. */
public record ChargeId(String value) {

    /** A renewal has no event: its charge is named after the means and the first day of the term. */
    public static ChargeId ofRenewal(String meansId, LocalDate term) {
        byte[] name = ("renewal\n" + meansId + "\n" + term).getBytes(StandardCharsets.UTF_8);
        return new ChargeId(UUID.nameUUIDFromBytes(name).toString());
    }
}
