package nl.beheermodule.authorization.known;

import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An organisation as the events told: how dienstverleners name it.
 *
 * @param ended the company may be registered anew, under another id
 */
@Document("known_organisations")
@TypeAlias("known-organisation")
record OrganisationRow(
        @Id String id,
        String kvkNumber,
        @Nullable String establishmentNumber,
        @Nullable String name,
        @Nullable Boolean ended) {
    RegisteredCompany company() {
        return new RegisteredCompany(kvkNumber, establishmentNumber);
    }
}
