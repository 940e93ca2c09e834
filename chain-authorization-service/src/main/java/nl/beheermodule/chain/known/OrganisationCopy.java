package nl.beheermodule.chain.known;

import java.util.List;
import java.util.Optional;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.EstablishmentNumberRemoved;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps {@link OrganisationRow}s. */
@Repository
class OrganisationCopy implements OrganisationDirectory {
    private final MongoOperations mongo;
    private final Copies copies;

    OrganisationCopy(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
        mongo.indexOps(OrganisationRow.class)
                .createIndex(new Index().on("kvkNumber", Sort.Direction.ASC).named("kvk"));
    }

    void on(Received<IdentityEvents> received) {
        switch (received.event()) {
            case OrganisationRegistered it ->
                apply(
                        received,
                        new Document("kvkNumber", it.kvkNumber())
                                .append("establishmentNumber", it.establishmentNumber())
                                .append("name", it.name())
                                .append("ended", null));
            case EstablishmentNumberRemoved it ->
                apply(received, new Document("establishmentNumber", null).append("name", it.name()));
            case OrganisationEnded _ -> apply(received, new Document("ended", true));
            default -> {} // about people
        }
    }

    private void apply(Received<IdentityEvents> received, Document fields) {
        copies.apply(OrganisationRow.class, received.event().subject(), "sequence", received.sequence(), fields);
    }

    @Override
    public Optional<Relation> find(OrganisationId id) {
        return Optional.ofNullable(mongo.findById(id.value(), OrganisationRow.class))
                .flatMap(OrganisationRow::relation);
    }

    @Override
    public Optional<Relation> byKvk(KvkNumber kvkNumber) {
        List<Relation> here = mongo
                .find(
                        Query.query(Criteria.where("kvkNumber")
                                .is(kvkNumber.value())
                                .and("ended")
                                .ne(true)),
                        OrganisationRow.class)
                .stream()
                .flatMap(row -> row.relation().stream())
                .toList();
        return here.stream()
                .filter(each -> each.establishment() == null)
                .findFirst()
                .or(() -> here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty());
    }
}
