package nl.beheermodule.authorization.known;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.PersonDetails;
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
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps {@link MeansRow}s. Of each event everything it says, also what did not change by it: so a row is whole again when an
 * event before it was lost to the dead letters.
 */
@Component
public class MeansCopies {
    private static final String SEQUENCE = "sequence";

    private final Copies copies;
    private final MongoOperations mongo;

    MeansCopies(Copies copies, MongoOperations mongo) {
        this.copies = copies;
        this.mongo = mongo;
    }

    /** Whether the copy is as far as this event. */
    public boolean has(Received<MeansEvents> received) {
        return mongo.exists(
                Query.query(Criteria.where("_id")
                        .is(received.event().meansId())
                        .and(SEQUENCE)
                        .gte(received.sequence())),
                MeansRow.class);
    }

    public void on(Received<MeansEvents> received) {
        switch (received.event()) {
            case MeansRequested requested -> apply(received, requested(requested));
            case MeansApproved approved ->
                apply(received, new Document("level", approved.level().name()));
            case MeansActivated activated -> apply(received, activated(activated));
            case MeansRejected _, MeansWithdrawn _, MeansEnded _ -> apply(received, new Document("active", false));
            case MeansLevelChanged changed ->
                apply(
                        received,
                        new Document("uniqueId", changed.uniqueId())
                                .append("personId", changed.personId())
                                .append("level", changed.level().name())
                                .append("active", true)
                                .append("organisationIds", changed.organisationIds())
                                .append("taxAuthorityMeans", changed.taxAuthorityMeans()));
            case MeansRoleChanged changed ->
                apply(
                        received,
                        new Document("personId", changed.personId())
                                .append("level", changed.level().name())
                                .append("active", true)
                                .append("organisationIds", changed.organisationIds()));
            case MeansLinked linked -> apply(received, linked(linked));
            case MeansUnlinked unlinked ->
                apply(
                        received,
                        ending(unlinked.removedOrganisationIds(), null)
                                .append("organisationIds", unlinked.organisationIds()));
            case MeansEndScheduled planned ->
                apply(received, ending(planned.endingOrganisationIds(), planned.endsOn()));
            case MeansEndCancelled off ->
                apply(
                        received,
                        ending(
                                off.cancelledOrganisationIds() == null
                                        ? off.organisationIds()
                                        : off.cancelledOrganisationIds(),
                                null));
            case MeansConverted converted ->
                apply(received, new Document("taxAuthorityMeans", converted.taxAuthorityMeans()));
            case ActivationLetterIssued _,
                    ActivationProven _,
                    ActivationExpired _,
                    MutationRequested _,
                    MutationApproved _,
                    MutationRejected _,
                    MutationWithdrawn _ -> {
                // says nothing about who may be authorized
            }
        }
    }

    private static Document requested(MeansRequested requested) {
        return new Document("uniqueId", requested.uniqueId())
                .append("personId", requested.personId())
                .append("personName", name(requested.person()))
                .append("personSort", SearchText.of(name(requested.person())))
                .append("level", requested.level().name())
                .append("active", false)
                .append("organisationIds", requested.organisationIds());
    }

    private static Document activated(MeansActivated activated) {
        return new Document("uniqueId", activated.uniqueId())
                .append("personId", activated.personId())
                .append("level", activated.level().name())
                .append("active", true)
                .append("taxAuthorityMeans", activated.taxAuthorityMeans())
                .append("organisationIds", activated.organisationIds());
    }

    private static Document linked(MeansLinked linked) {
        return ending(linked.addedOrganisationIds(), null)
                .append("uniqueId", linked.uniqueId())
                .append("personId", linked.personId())
                .append("level", linked.level().name())
                .append("active", true)
                .append("organisationIds", linked.organisationIds());
    }

    /** @param endsOn last day it may be used for these; absent when there is none */
    private static Document ending(List<String> organisationIds, @Nullable LocalDate endsOn) {
        Document told = new Document();
        organisationIds.forEach(
                id -> told.append(MeansRow.ENDS_ON + "." + id, endsOn == null ? null : endsOn.toString()));
        return told;
    }

    private static String name(PersonDetails person) {
        return person.prefix() == null
                ? person.firstNames() + " " + person.surname()
                : person.firstNames() + " " + person.prefix() + " " + person.surname();
    }

    private void apply(Received<MeansEvents> received, Document told) {
        copies.apply(MeansRow.class, received.event().meansId(), SEQUENCE, received.sequence(), told);
    }
}
