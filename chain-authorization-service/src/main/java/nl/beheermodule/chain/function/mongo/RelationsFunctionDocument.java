package nl.beheermodule.chain.function.mongo;

import java.time.Instant;
import nl.beheermodule.chain.function.domain.RelationsFunction;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.platform.outbox.AggregateDocument;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** @param id of the organisation */
@org.springframework.data.mongodb.core.mapping.Document("relationsFunctions")
@TypeAlias("relations-function")
record RelationsFunctionDocument(@Id String id, long version, String kvkNumber, String quoteId, Instant activatedAt)
        implements AggregateDocument {

    RelationsFunction function() {
        return new RelationsFunction(new OrganisationId(id), new KvkNumber(kvkNumber), quoteId, activatedAt);
    }
}
