package nl.beheermodule.chain.intermediary.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;

/** Follows from company and intermediary. */
public record IntermediaryId(String value) {
    public static IntermediaryId of(Relation relation, KvkNumber kvkNumber) {
        byte[] name = String.join("\n", "intermediary", relation.key(), kvkNumber.value())
                .getBytes(StandardCharsets.UTF_8);
        return new IntermediaryId(UUID.nameUUIDFromBytes(name).toString());
    }
}
