package nl.beheermodule.billing.account.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.beheermodule.billing.quote.domain.OrganisationId;

/**
 * Leave to collect from an account, and what exactly was agreed to. Another account number is another mandate.
 *
 * @param reference kenmerk van de machtiging: unique for the creditor, at most 35 characters
 * @param agreedBy person id
 */
public record Mandate(String reference, Iban iban, String text, String agreedBy, Instant agreedAt) {
    private static final int LENGTH = 24;

    /** Follows from whose it is and when it was given, so that one from before there were references has one too. */
    public static String reference(OrganisationId organisation, Instant agreedAt) {
        byte[] name = (organisation.value() + "\n" + agreedAt.toEpochMilli()).getBytes(StandardCharsets.UTF_8);
        String unique = UUID.nameUUIDFromBytes(name).toString().replace("-", "").toUpperCase(Locale.ROOT);
        return "BM" + unique.substring(0, LENGTH);
    }
}
