package nl.beheermodule.means.organisation;

import nl.beheermodule.contracts.PostalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** What this service needs to know of an organisation. */
@Document("organisations")
@TypeAlias("organisation")
public record OrganisationCopy(
        @Id String id,
        String name,
        String kvkNumber,
        @Nullable String establishmentNumber,
        PostalAddress address) {}
