package nl.beheermodule.gateway.live;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansLinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansRejected;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansWithdrawn;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import org.bson.Document;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Which organisations have a person or a company on their screens. An event about a person's address names no organisation,
 * and one about a chain names the intermediary by its KvK number only. Unlike {@code Memberships} this knows people from
 * the moment a means was asked for them: their details are on the screen before they may do anything.
 */
@Component
class Whereabouts {
    private final MongoOperations mongo;
    private final Copies copies;

    Whereabouts(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
        mongo.indexOps(HolderRow.class)
                .createIndex(new Index().on("personId", Sort.Direction.ASC).named("person"));
        mongo.indexOps(CompanyRow.class)
                .createIndex(new Index().on("kvkNumber", Sort.Direction.ASC).named("kvk_number"));
    }

    Set<String> ofPerson(String personId) {
        Set<String> organisations = new TreeSet<>();
        mongo.find(Query.query(Criteria.where("personId").is(personId)), HolderRow.class)
                .forEach(row -> organisations.addAll(row.organisationIds()));
        return organisations;
    }

    /** Its establishments too. */
    Set<String> ofCompany(String kvkNumber) {
        Set<String> organisations = new TreeSet<>();
        mongo.find(Query.query(Criteria.where("kvkNumber").is(kvkNumber)), CompanyRow.class)
                .forEach(row -> organisations.add(row.organisationId()));
        return organisations;
    }

    void means(Received<MeansEvents> received) {
        switch (received.event()) {
            case MeansRequested it -> put(received, it.personId(), it.organisationIds());
            case MeansActivated it -> put(received, it.personId(), it.organisationIds());
            case MeansLevelChanged it -> put(received, it.personId(), it.organisationIds());
            case MeansLinked it -> put(received, it.personId(), it.organisationIds());
            case MeansUnlinked it -> put(received, it.personId(), it.organisationIds());
            case MeansRejected it -> put(received, it.personId(), List.of());
            case MeansWithdrawn it -> put(received, it.personId(), List.of());
            case MeansEnded it -> put(received, it.personId(), List.of());
            default -> {
                // it stays where it is
            }
        }
    }

    void identity(Received<IdentityEvents> received) {
        if (received.event() instanceof OrganisationRegistered it) {
            copies.apply(
                    CompanyRow.class,
                    it.organisationId(),
                    "sequence",
                    received.sequence(),
                    new Document("kvkNumber", it.kvkNumber()));
        }
    }

    private void put(Received<MeansEvents> received, String personId, List<String> organisationIds) {
        copies.apply(
                HolderRow.class,
                received.event().meansId(),
                "sequence",
                received.sequence(),
                new Document("personId", personId).append("organisationIds", organisationIds));
    }

    @org.springframework.data.mongodb.core.mapping.Document("live_holders")
    @TypeAlias("live-holder")
    record HolderRow(@org.springframework.data.annotation.Id String meansId, List<String> organisationIds) {}

    @org.springframework.data.mongodb.core.mapping.Document("live_companies")
    @TypeAlias("live-company")
    record CompanyRow(
            @org.springframework.data.annotation.Id String organisationId, String kvkNumber) {}
}
