package nl.beheermodule.authorization.known;

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
import org.springframework.stereotype.Component;

/** Keeps {@link MeansRow}s. */
@Component
public class MeansCopies {
    private final Copies copies;

    MeansCopies(Copies copies) {
        this.copies = copies;
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
                        new Document("level", changed.level().name())
                                .append("organisationIds", changed.organisationIds())
                                .append("taxAuthorityMeans", changed.taxAuthorityMeans()));
            case MeansLinked linked -> apply(received, new Document("organisationIds", linked.organisationIds()));
            case MeansUnlinked unlinked -> apply(received, new Document("organisationIds", unlinked.organisationIds()));
            case MeansConverted converted ->
                apply(received, new Document("taxAuthorityMeans", converted.taxAuthorityMeans()));
            case ActivationLetterIssued _,
                    ActivationProven _,
                    ActivationExpired _,
                    MeansRoleChanged _,
                    MutationRequested _,
                    MutationApproved _,
                    MutationRejected _,
                    MutationWithdrawn _,
                    MeansEndScheduled _,
                    MeansEndCancelled _ -> {
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

    private static String name(PersonDetails person) {
        return person.prefix() == null
                ? person.firstNames() + " " + person.surname()
                : person.firstNames() + " " + person.prefix() + " " + person.surname();
    }

    private void apply(Received<MeansEvents> received, Document told) {
        copies.apply(MeansRow.class, received.event().meansId(), "sequence", received.sequence(), told);
    }
}
