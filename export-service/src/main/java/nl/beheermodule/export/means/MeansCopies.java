package nl.beheermodule.export.means;

import java.time.LocalDate;
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
import nl.beheermodule.export.overview.FullName;
import nl.beheermodule.export.overview.MeansStatus;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps {@link MeansRow}s from the life of means. */
@Component
class MeansCopies {
    private final MongoOperations mongo;
    private final Copies copies;
    private final Contacts contacts;
    private final KnownPeople people;

    MeansCopies(MongoOperations mongo, Copies copies, Contacts contacts, KnownPeople people) {
        this.mongo = mongo;
        this.copies = copies;
        this.contacts = contacts;
        this.people = people;
    }

    void on(Received<MeansEvents> received) {
        switch (received.event()) {
            case MeansRequested requested -> {
                apply(received, requested(requested));
                contacts.catchUp(requested.meansId(), requested.personId());
            }
            case MeansApproved approved ->
                apply(
                        received,
                        awaiting(approved.activateBy())
                                .append("level", approved.level().name())
                                .append("role", approved.role().name()));
            case ActivationLetterIssued letter -> letterIssued(received, letter);
            case ActivationExpired _ -> apply(received, status(MeansStatus.ACTIVATION_EXPIRED));
            case MeansActivated activated -> apply(received, activated(activated));
            case MeansRejected _, MeansWithdrawn _, MeansEnded _ -> apply(received, status(null));
            case MeansLevelChanged changed -> apply(received, levelChanged(changed));
            case MeansRoleChanged changed ->
                apply(
                        received,
                        until(changed.administratorUntil())
                                .append("role", changed.role().name()));
            case MeansLinked linked ->
                apply(received, until(linked.administratorUntil()).append("organisationIds", linked.organisationIds()));
            case MeansUnlinked unlinked -> {
                apply(received, new Document("organisationIds", unlinked.organisationIds()));
                people.left(unlinked.meansId(), unlinked.removedOrganisationIds());
            }
            case ActivationProven _,
                    MutationRequested _,
                    MutationApproved _,
                    MutationRejected _,
                    MutationWithdrawn _,
                    MeansConverted _,
                    MeansEndScheduled _,
                    MeansEndCancelled _ -> {
                // changes nothing in the columns: still “Wachten op activatie” (R5), or still as it was (Q1)
            }
        }
    }

    private static Document requested(MeansRequested requested) {
        PersonDetails person = requested.person();
        Document told = status(MeansStatus.AWAITING_APPROVAL);
        told.putAll(Contacts.fields(person.email(), person.mobile()));
        return told.append("uniqueId", requested.uniqueId())
                .append("uniqueIdSearch", SearchText.of(requested.uniqueId()))
                .append("personId", requested.personId())
                .append("organisationIds", requested.organisationIds())
                .append("name", FullName.of(person))
                .append("nameSort", SearchText.of(person.surname(), person.firstNames()))
                .append("nameSearch", SearchText.of(FullName.of(person)))
                .append("role", requested.role().name())
                .append("level", requested.level().name())
                .append("secondFactor", requested.secondFactor().name());
    }

    private static Document activated(MeansActivated activated) {
        String otp = activated.otpNumber();
        return until(activated.administratorUntil())
                .append("status", MeansStatus.ACTIVE.name())
                .append("uniqueId", activated.uniqueId())
                .append("uniqueIdSearch", SearchText.of(activated.uniqueId()))
                .append("personId", activated.personId())
                .append("organisationIds", activated.organisationIds())
                .append("role", activated.role().name())
                .append("level", activated.level().name())
                .append("secondFactor", activated.secondFactor().name())
                .append("otpNumber", otp)
                .append("otpSearch", otp == null ? null : SearchText.of(otp));
    }

    private static Document levelChanged(MeansLevelChanged changed) {
        String otp = changed.otpNumber();
        return until(changed.administratorUntil())
                .append("organisationIds", changed.organisationIds())
                .append("role", changed.role().name())
                .append("level", changed.level().name())
                .append("secondFactor", changed.secondFactor().name())
                .append("otpNumber", otp)
                .append("otpSearch", otp == null ? null : SearchText.of(otp));
    }

    /** A letter for a higher level leaves the means active until the new level is (Q19). */
    private void letterIssued(Received<MeansEvents> received, ActivationLetterIssued letter) {
        MeansRow known = mongo.findById(letter.meansId(), MeansRow.class);
        boolean active = known != null && known.status() == MeansStatus.ACTIVE;
        apply(received, active ? new Document() : awaiting(letter.activateBy()));
    }

    private static Document awaiting(LocalDate activateBy) {
        return status(MeansStatus.AWAITING_ACTIVATION).append("activateBy", activateBy.toString());
    }

    /** Norm 9; when the role is over it is no beheerdersrol that ends. */
    private static Document until(@Nullable LocalDate lastDay) {
        return new Document("administratorUntil", lastDay == null ? null : lastDay.toString());
    }

    private static Document status(@Nullable MeansStatus status) {
        return new Document("status", status == null ? null : status.name());
    }

    private void apply(Received<MeansEvents> received, Document told) {
        copies.apply(MeansRow.class, received.event().meansId(), "sequence", received.sequence(), told);
    }
}
