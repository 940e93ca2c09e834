package nl.beheermodule.billing.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** What an invoice says of the organisation it is for. */
@Document("organisations")
@TypeAlias("organisation")
public record OrganisationCopy(
        @Id String id,
        String name,
        String kvkNumber,
        @Nullable String establishmentNumber,
        PostalAddress address) {

    public record PostalAddress(String street, String houseNumber, String postalCode, String city) {}
}
