package nl.beheermodule.chain.known;

import java.util.Optional;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** An organisation as the events told. */
@org.springframework.data.mongodb.core.mapping.Document("known_organisations")
@TypeAlias("known-organisation")
record OrganisationRow(
        @Id String id,
        @Nullable String kvkNumber,
        @Nullable String establishmentNumber,
        @Nullable String name,
        @Nullable Boolean ended) {

    Optional<Relation> relation() {
        return kvkNumber == null || name == null
                ? Optional.empty()
                : Optional.of(
                        new Relation(new OrganisationId(id), new KvkNumber(kvkNumber), establishmentNumber, name));
    }
}
