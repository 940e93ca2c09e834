package nl.beheermodule.chain.authorization.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceId;

/** Follows from company, intermediary and service: so there is at most one of the three together (Q16). */
public record ChainAuthorizationId(String value) {
    public static ChainAuthorizationId of(Relation relation, KvkNumber intermediary, ServiceId service) {
        byte[] name = String.join("\n", relation.key(), intermediary.value(), service.value())
                .getBytes(StandardCharsets.UTF_8);
        return new ChainAuthorizationId(UUID.nameUUIDFromBytes(name).toString());
    }
}
