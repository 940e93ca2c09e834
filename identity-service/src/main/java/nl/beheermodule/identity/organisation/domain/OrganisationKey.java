package nl.beheermodule.identity.organisation.domain;

import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import org.jspecify.annotations.Nullable;

/** What makes an organisation unique: its KvK number and, when it is one establishment, that one's number (Q2). */
public record OrganisationKey(KvkNumber kvkNumber, @Nullable EstablishmentNumber establishmentNumber) {

    /** The whole KvK number. */
    public OrganisationKey withoutEstablishment() {
        return new OrganisationKey(kvkNumber, null);
    }

    /** @return for example {@code 90004323} or {@code 90004323:000090432301} */
    public String text() {
        return establishmentNumber == null ? kvkNumber.value() : kvkNumber.value() + ":" + establishmentNumber.value();
    }
}
