package nl.beheermodule.authorization.known;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.authorization.known.domain.OrganisationDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import nl.beheermodule.contracts.identity.IdentityEvents;
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
        if (received.event() instanceof OrganisationRegistered organisation) {
            copies.apply(
                    OrganisationRow.class,
                    organisation.organisationId(),
                    "sequence",
                    received.sequence(),
                    new Document("kvkNumber", organisation.kvkNumber())
                            .append("establishmentNumber", organisation.establishmentNumber()));
        }
    }

    @Override
    public Map<RegisteredCompany, OrganisationId> find(Collection<RegisteredCompany> companies) {
        List<String> numbers =
                companies.stream().map(RegisteredCompany::kvkNumber).distinct().toList();
        Map<RegisteredCompany, OrganisationId> found = new HashMap<>();
        for (OrganisationRow row :
                mongo.find(Query.query(Criteria.where("kvkNumber").in(numbers)), OrganisationRow.class)) {
            RegisteredCompany company = new RegisteredCompany(row.kvkNumber(), row.establishmentNumber());
            if (companies.contains(company)) {
                found.put(company, new OrganisationId(row.id()));
            }
        }
        return found;
    }
}
