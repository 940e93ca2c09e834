package nl.beheermodule.authorization.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.known.domain.OrganisationDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.EstablishmentNumberRemoved;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps {@link OrganisationRow}s and looks them up. */
@Repository
class Organisations implements OrganisationDirectory {
    private final MongoOperations mongo;
    private final Copies copies;

    Organisations(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
        mongo.indexOps(OrganisationRow.class)
                .createIndex(new Index().on("kvkNumber", Direction.ASC).named("kvk"));
    }

    void on(Received<IdentityEvents> received) {
        if (received.event() instanceof EstablishmentNumberRemoved removed) {
            copies.apply(
                    OrganisationRow.class,
                    removed.organisationId(),
                    "sequence",
                    received.sequence(),
                    new Document("kvkNumber", removed.kvkNumber())
                            .append("establishmentNumber", null)
                            .append("name", removed.name()));
        }
        if (received.event() instanceof OrganisationRegistered organisation) {
            copies.apply(
                    OrganisationRow.class,
                    organisation.organisationId(),
                    "sequence",
                    received.sequence(),
                    new Document("kvkNumber", organisation.kvkNumber())
                            .append("establishmentNumber", organisation.establishmentNumber())
                            .append("name", organisation.name()));
        }
        if (received.event() instanceof OrganisationEnded gone) {
            copies.apply(
                    OrganisationRow.class,
                    gone.organisationId(),
                    "sequence",
                    received.sequence(),
                    new Document("kvkNumber", gone.kvkNumber()).append("ended", true));
        }
    }

    @Override
    public Map<RegisteredCompany, OrganisationId> find(Collection<RegisteredCompany> companies) {
        Map<RegisteredCompany, OrganisationId> found = new HashMap<>();
        for (OrganisationRow row : rows(
                companies.stream().map(RegisteredCompany::kvkNumber).distinct().toList())) {
            if (companies.contains(row.company())) {
                found.put(row.company(), new OrganisationId(row.id()));
            }
        }
        return found;
    }

    @Override
    public Optional<RegisteredCompany> company(OrganisationId organisation) {
        return Optional.ofNullable(mongo.findById(organisation.value(), OrganisationRow.class))
                .map(OrganisationRow::company);
    }

    @Override
    public Map<OrganisationId, RegisteredCompany> companies(Collection<OrganisationId> organisations) {
        Criteria these = Criteria.where("_id")
                .in(organisations.stream().map(OrganisationId::value).toList());
        return mongo.find(Query.query(these), OrganisationRow.class).stream()
                .collect(Collectors.toMap(row -> new OrganisationId(row.id()), OrganisationRow::company));
    }

    @Override
    public Map<RegisteredCompany, String> names(Collection<RegisteredCompany> companies) {
        return rows(companies.stream()
                        .map(RegisteredCompany::kvkNumber)
                        .distinct()
                        .toList())
                .stream()
                .filter(row -> row.name() != null && companies.contains(row.company()))
                .collect(Collectors.toMap(
                        OrganisationRow::company, row -> String.valueOf(row.name()), (one, same) -> one));
    }

    @Override
    public Map<String, List<OrganisationId>> ofCompanies(Collection<String> kvkNumbers) {
        return rows(kvkNumbers).stream()
                .collect(Collectors.groupingBy(
                        OrganisationRow::kvkNumber,
                        Collectors.mapping(row -> new OrganisationId(row.id()), Collectors.toList())));
    }

    @Override
    public Set<String> establishments(String kvkNumber) {
        return rows(List.of(kvkNumber)).stream()
                .flatMap(row -> Stream.ofNullable(row.establishmentNumber()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of those that still are. */
    private List<OrganisationRow> rows(Collection<String> kvkNumbers) {
        Criteria goingOn =
                Criteria.where("kvkNumber").in(kvkNumbers).and("ended").ne(true);
        return mongo.find(Query.query(goingOn), OrganisationRow.class);
    }
}
