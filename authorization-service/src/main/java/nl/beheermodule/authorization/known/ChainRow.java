package nl.beheermodule.authorization.known;

import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownChain;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A chain authorization as the events told.
 *
 * @param endDate ISO, inclusive
 */
@Document("known_chain_authorizations")
@TypeAlias("known-chain-authorization")
record ChainRow(
        @Id String id,
        String kvkNumber,
        @Nullable String establishmentNumber,
        String intermediaryKvk,
        String serviceId,
        String endDate,
        boolean active) {
    KnownChain chain() {
        return new KnownChain(
                new RegisteredCompany(kvkNumber, establishmentNumber), intermediaryKvk, new ServiceId(serviceId));
    }
}
