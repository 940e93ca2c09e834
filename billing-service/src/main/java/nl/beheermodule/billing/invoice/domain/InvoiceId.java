package nl.beheermodule.billing.invoice.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.beheermodule.billing.quote.domain.OrganisationId;

public record InvoiceId(String value) {

    /** The same for the same part of the same run, so that a run that is done again finds what it made. */
    static InvoiceId of(RunId run, OrganisationId organisation, int part) {
        byte[] name = (run.value() + "\n" + organisation.value() + "\n" + part).getBytes(StandardCharsets.UTF_8);
        return new InvoiceId(UUID.nameUUIDFromBytes(name).toString());
    }
}
