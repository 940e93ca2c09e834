package nl.beheermodule.means.means.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Everything an applicant fills in (R41–R51). */
public record Asked(
        Terms terms,
        Holder holder,
        int contractYears,
        @Nullable IdentityDocument document,
        @Nullable PostalAddress identificationAddress,
        @Nullable String quoteId) {

    public Asked(
            Terms terms,
            Holder holder,
            int contractYears,
            @Nullable IdentityDocument document,
            @Nullable PostalAddress identificationAddress) {
        this(terms, holder, contractYears, document, identificationAddress, null);
    }

    Application by(Requester requester, Instant now) {
        return new Application(
                requester, now, contractYears, document, identificationAddress, quoteId, new Decision.Pending());
    }
}
