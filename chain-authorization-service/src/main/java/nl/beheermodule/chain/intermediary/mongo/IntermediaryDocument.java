package nl.beheermodule.chain.intermediary.mongo;

import java.time.Instant;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.outbox.AggregateDocument;
import nl.beheermodule.platform.paging.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * An intermediary of a company as it is stored.
 *
 * @param owner the relation's key
 * @param removing while its removal is not finished
 */
@org.springframework.data.mongodb.core.mapping.Document(IntermediaryDocument.COLLECTION)
@TypeAlias("intermediary")
record IntermediaryDocument(
        @Id String id,
        long version,
        String owner,
        @Nullable String organisationId,
        String relationKvk,
        @Nullable String relationEstablishment,
        String relationName,
        String kvkNumber,
        String name,
        String sortName,
        Intermediary.@Nullable Place place,
        Intermediary.State state,
        @Nullable Instant recordedAt,
        @Nullable Boolean removing)
        implements AggregateDocument {
    static final String COLLECTION = "intermediaries";

    static IntermediaryDocument of(Intermediary intermediary) {
        Relation relation = intermediary.relation();
        OrganisationId organisation = relation.organisation();
        return new IntermediaryDocument(
                intermediary.id().value(),
                intermediary.version(),
                relation.key(),
                organisation == null ? null : organisation.value(),
                relation.kvkNumber().value(),
                relation.establishment(),
                relation.name(),
                intermediary.kvkNumber().value(),
                intermediary.name(),
                SearchText.of(intermediary.name()),
                intermediary.place(),
                intermediary.state(),
                intermediary.recordedAt(),
                intermediary.state() == Intermediary.State.BEING_REMOVED ? true : null);
    }

    Intermediary intermediary() {
        Relation relation = new Relation(
                organisationId == null ? null : new OrganisationId(organisationId),
                new KvkNumber(relationKvk),
                relationEstablishment,
                relationName);
        return new Intermediary(version, relation, new KvkNumber(kvkNumber), name, place, state, recordedAt);
    }
}
