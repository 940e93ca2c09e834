package nl.beheermodule.identity.means;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.ActivationExpired;
import nl.beheermodule.contracts.means.MeansEvents.ActivationLetterIssued;
import nl.beheermodule.contracts.means.MeansEvents.ActivationProven;
import nl.beheermodule.contracts.means.MeansEvents.MeansActivated;
import nl.beheermodule.contracts.means.MeansEvents.MeansApproved;
import nl.beheermodule.contracts.means.MeansEvents.MeansConverted;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndCancelled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEndScheduled;
import nl.beheermodule.contracts.means.MeansEvents.MeansEnded;
import nl.beheermodule.contracts.means.MeansEvents.MeansLevelChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansLinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansRejected;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.contracts.means.MeansEvents.MeansRoleChanged;
import nl.beheermodule.contracts.means.MeansEvents.MeansUnlinked;
import nl.beheermodule.contracts.means.MeansEvents.MeansWithdrawn;
import nl.beheermodule.contracts.means.MeansEvents.MutationApproved;
import nl.beheermodule.contracts.means.MeansEvents.MutationRejected;
import nl.beheermodule.contracts.means.MeansEvents.MutationRequested;
import nl.beheermodule.contracts.means.MeansEvents.MutationWithdrawn;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.Standing.Status;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

/** Keeps the copy of means. */
@Component
class MeansCopies implements HeldMeans {
    private final MongoOperations mongo;
    private final Copies copies;

    MeansCopies(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
        mongo.indexOps(CopiedMeans.class)
                .createIndex(new Index().on("personId", Direction.ASC).named("person"));
        mongo.indexOps(CopiedMeans.class)
                .createIndex(new Index().on("organisationIds", Direction.ASC).named("organisations"));
    }

    @Override
    public List<CopiedMeans> of(PersonId person) {
        return mongo.find(
                query(where("personId").is(person.value()).and("status").ne(Status.ENDED)), CopiedMeans.class);
    }

    @Override
    public boolean hasAdministrator(OrganisationId organisation) {
        return mongo.exists(
                query(where("organisationIds")
                        .is(organisation.value())
                        .and("role")
                        .is(CopiedMeans.ADMINISTRATOR)
                        .and("status")
                        .in(Status.ACTIVE, Status.AWAITING_ACTIVATION)),
                CopiedMeans.class);
    }

    @Override
    public void take(Received<MeansEvents> received) {
        MeansEvents event = received.event();
        Document fields = switch (event) {
            case MeansRequested requested -> requested(requested);
            case MeansApproved approved -> approved(approved);
            case MeansActivated activated -> activated(activated);
            case ActivationLetterIssued letter -> letterIssued(letter);
            case ActivationExpired _ -> status(Status.ACTIVATION_EXPIRED);
            case MeansRejected _, MeansWithdrawn _, MeansEnded _ -> status(Status.ENDED);
            case MeansLevelChanged changed ->
                new Document("organisationIds", changed.organisationIds())
                        .append("role", changed.role().name())
                        .append("level", changed.level().name())
                        .append("secondFactor", changed.secondFactor().name());
            case MeansRoleChanged changed -> new Document("role", changed.role().name());
            case MeansLinked linked -> new Document("organisationIds", linked.organisationIds());
            case MeansUnlinked unlinked -> new Document("organisationIds", unlinked.organisationIds());
            case ActivationProven _,
                    MutationRequested _,
                    MutationApproved _,
                    MutationRejected _,
                    MutationWithdrawn _,
                    MeansConverted _,
                    MeansEndScheduled _,
                    MeansEndCancelled _ -> new Document();
        };
        copies.apply(CopiedMeans.class, event.meansId(), "sequence", received.sequence(), fields);
    }

    /** A letter for a higher level leaves the means active until the new level is (Q19). */
    private Document letterIssued(ActivationLetterIssued letter) {
        CopiedMeans known = mongo.findById(letter.meansId(), CopiedMeans.class);
        return known != null && known.status() == Status.ACTIVE ? new Document() : status(Status.AWAITING_ACTIVATION);
    }

    private static Document requested(MeansRequested requested) {
        return status(Status.AWAITING_APPROVAL)
                .append("personId", requested.personId())
                .append("uniqueId", requested.uniqueId())
                .append("organisationIds", requested.organisationIds())
                .append("role", requested.role().name())
                .append("level", requested.level().name())
                .append("secondFactor", requested.secondFactor().name());
    }

    private static Document approved(MeansApproved approved) {
        return status(Status.AWAITING_ACTIVATION)
                .append("personId", approved.personId())
                .append("uniqueId", approved.uniqueId())
                .append("organisationIds", approved.organisationIds())
                .append("role", approved.role().name())
                .append("level", approved.level().name())
                .append("secondFactor", approved.secondFactor().name());
    }

    private static Document activated(MeansActivated activated) {
        return status(Status.ACTIVE)
                .append("personId", activated.personId())
                .append("uniqueId", activated.uniqueId())
                .append("organisationIds", activated.organisationIds())
                .append("role", activated.role().name())
                .append("level", activated.level().name())
                .append("secondFactor", activated.secondFactor().name())
                .append("activatedAt", java.util.Date.from(activated.at()));
    }

    private static Document status(Status status) {
        return new Document("status", status.name());
    }
}
