package nl.beheermodule.platform.access;

import java.util.List;
import java.util.Optional;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** This service's own copy of who manages what, kept from means events. */
public final class Memberships {
    private final MongoOperations mongo;
    private final Copies copies;

    public Memberships(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
        mongo.indexOps(MembershipRow.class)
                .createIndex(new Index().on("personId", Sort.Direction.ASC).named("person"));
    }

    public Optional<Membership> of(String personId, String organisationId) {
        return Optional.ofNullable(mongo.findById(id(personId, organisationId), MembershipRow.class))
                .map(MembershipRow::membership);
    }

    /** Every organisation the person belongs to. */
    public List<Membership> of(String personId) {
        return mongo.find(Query.query(Criteria.where("personId").is(personId)), MembershipRow.class).stream()
                .map(MembershipRow::membership)
                .toList();
    }

    public void on(Received<MeansEvents> received) {
        if (received.event() instanceof MeansActivated activated) {
            for (String organisationId : activated.organisationIds()) {
                put(activated, organisationId, received.sequence());
            }
        }
    }

    private void put(MeansActivated activated, String organisationId, long sequence) {
        copies.apply(
                MembershipRow.class,
                id(activated.personId(), organisationId),
                "sequence",
                sequence,
                new Document("personId", activated.personId())
                        .append("organisationId", organisationId)
                        .append("meansId", activated.meansId())
                        .append("role", activated.role().name())
                        .append("level", activated.level().name()));
    }

    private static String id(String personId, String organisationId) {
        return personId + ":" + organisationId;
    }

    @org.springframework.data.mongodb.core.mapping.Document("memberships")
    record MembershipRow(
            String id, String personId, String organisationId, String meansId, Role role, AssuranceLevel level) {
        Membership membership() {
            return new Membership(organisationId, meansId, role, level);
        }
    }
}
