package nl.beheermodule.chain.known;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.chain.known.domain.Administrators;
import nl.beheermodule.chain.known.domain.Administrators.Recipient;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.contracts.identity.IdentityEvents.PersonRegistered;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansLinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansRoleChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps who is beheerder where, and how to reach them. */
@Repository
class AdministratorCopy implements Administrators {
    private final MongoOperations mongo;
    private final Copies copies;

    AdministratorCopy(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
        mongo.indexOps(AdministratorRow.class)
                .createIndex(
                        new Index().on("organisationId", Sort.Direction.ASC).named("organisation"));
    }

    void on(Received<MeansEvents> received) {
        switch (received.event()) {
            case MeansActivated it ->
                put(received, it.organisationIds(), it.personId(), it.role().name());
            case MeansLevelChanged it ->
                put(received, it.organisationIds(), it.personId(), it.role().name());
            case MeansRoleChanged it ->
                put(received, it.organisationIds(), it.personId(), it.role().name());
            case MeansLinked it ->
                put(received, it.organisationIds(), it.personId(), it.role().name());
            case MeansUnlinked it -> end(received, it.removedOrganisationIds());
            case MeansEnded it -> end(received, it.organisationIds());
            default -> {} // changes nobody's role
        }
    }

    void person(Received<IdentityEvents> received) {
        switch (received.event()) {
            case PersonRegistered it ->
                copies.apply(
                        PersonRow.class,
                        it.personId(),
                        "sequence",
                        received.sequence(),
                        new Document("name", name(it.details()))
                                .append("email", it.details().email()));
            case ContactDetailsChanged it ->
                copies.apply(
                        PersonRow.class,
                        it.personId(),
                        "sequence",
                        received.sequence(),
                        new Document("email", it.email()));
            default -> {} // about organisations
        }
    }

    @Override
    public List<Recipient> of(OrganisationId organisation) {
        Criteria theirs = Criteria.where("organisationId")
                .is(organisation.value())
                .and("active")
                .is(true)
                .and("role")
                .is("ADMINISTRATOR");
        List<String> persons = mongo.find(Query.query(theirs), AdministratorRow.class).stream()
                .map(AdministratorRow::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return mongo.find(Query.query(Criteria.where("_id").in(persons)).with(Sort.by("_id")), PersonRow.class).stream()
                .filter(person -> person.email() != null)
                .map(person -> new Recipient(
                        Objects.requireNonNullElse(person.name(), "beheerder"), Objects.requireNonNull(person.email())))
                .distinct()
                .toList();
    }

    private void put(Received<MeansEvents> received, List<String> organisations, String personId, String role) {
        organisations.forEach(each -> apply(
                received,
                each,
                new Document("personId", personId).append("role", role).append("active", true)));
    }

    private void end(Received<MeansEvents> received, List<String> organisations) {
        organisations.forEach(each -> apply(received, each, new Document("active", false)));
    }

    private void apply(Received<MeansEvents> received, String organisation, Document fields) {
        copies.apply(
                AdministratorRow.class,
                received.event().meansId() + ":" + organisation,
                "sequence",
                received.sequence(),
                fields.append("organisationId", organisation));
    }

    private static String name(PersonDetails person) {
        return Stream.of(person.firstNames(), person.prefix(), person.surname())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
