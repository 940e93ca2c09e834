package nl.beheermodule.means.means.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Aanvraag: what was asked, by whom, and what became of it.
 *
 * @param contractYears 1 or 3 (R51)
 * @param document absent where none is asked (R43) and in a company's first application
 * @param identificationAddress present from EH3 (R48)
 * @param quoteId the quote that was agreed to (R52); absent for a company's first application
 */
public record Application(
        Requester requester,
        Instant requestedAt,
        int contractYears,
        @Nullable IdentityDocument document,
        @Nullable PostalAddress identificationAddress,
        @Nullable String quoteId,
        Decision decision) {

    Application decided(Decision made) {
        return new Application(requester, requestedAt, contractYears, document, identificationAddress, quoteId, made);
    }
}
