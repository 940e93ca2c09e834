package nl.beheermodule.identity.organisation.mongo;

import java.time.Instant;
import nl.beheermodule.identity.company.domain.Address;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.company.domain.Rsin;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("organisations")
@TypeAlias("organisation")
record OrganisationDocument(
        @Id String id,
        long version,
        String kvkNumber,
        @Nullable String establishmentNumber,
        String name,
        @Nullable String rsin,
        Address address,
        @Nullable String phoneNumber,
        int numberOfEstablishments,
        @Nullable Instant endedAt)
        implements AggregateDocument {

    static OrganisationDocument of(Organisation organisation) {
        EstablishmentNumber establishment = organisation.key().establishmentNumber();
        Rsin rsin = organisation.rsin();
        return new OrganisationDocument(
                organisation.id().value(),
                organisation.version(),
                organisation.key().kvkNumber().value(),
                establishment == null ? null : establishment.value(),
                organisation.name(),
                rsin == null ? null : rsin.value(),
                organisation.address(),
                organisation.phoneNumber(),
                organisation.numberOfEstablishments(),
                organisation.endedAt());
    }

    Organisation organisation() {
        return new Organisation(
                new OrganisationId(id),
                new OrganisationKey(
                        new KvkNumber(kvkNumber),
                        establishmentNumber == null ? null : new EstablishmentNumber(establishmentNumber)),
                name,
                rsin == null ? null : new Rsin(rsin),
                address,
                phoneNumber,
                numberOfEstablishments,
                endedAt,
                version);
    }
}
