package nl.beheermodule.export.means;

import java.util.List;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.AccountReady;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.contracts.identity.IdentityEvents.EstablishmentNumberRemoved;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.contracts.identity.IdentityEvents.PersonRegistered;
import nl.beheermodule.contracts.identity.IdentityEvents.RegistrationSubmitted;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Brings e-mail and mobile number of a person (R86, R87) to the rows of that person's means. Person and means come from
 * two topics, in any order: the person is written before the rows are looked for, a row before the person is, so that one
 * of the two always finds the other.
 */
@Component
class Contacts {
    private static final String SEQUENCE = "contactSequence";

    private final MongoOperations mongo;
    private final Copies copies;

    Contacts(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    void on(Received<IdentityEvents> received) {
        switch (received.event()) {
            case PersonRegistered person ->
                told(
                        person.personId(),
                        received.sequence(),
                        person.details().email(),
                        person.details().mobile());
            case ContactDetailsChanged changed ->
                told(changed.personId(), received.sequence(), changed.email(), changed.mobile());
            case OrganisationRegistered _,
                    OrganisationEnded _,
                    EstablishmentNumberRemoved _,
                    RegistrationSubmitted _,
                    AccountReady _ -> {
                // says nothing about how to reach a person
            }
        }
    }

    /** For a row that was just made: the person may have been told of before. */
    void catchUp(String meansId, String personId) {
        PersonRow person = mongo.findById(personId, PersonRow.class);
        if (person != null) {
            update(new Document("_id", meansId), person.sequence(), person.email(), person.mobile());
        }
    }

    static Document fields(String email, @Nullable String mobile) {
        return new Document("email", email)
                .append("emailSearch", SearchText.of(email))
                .append("mobile", mobile)
                .append("mobileSearch", mobile == null ? null : DutchNumber.searchText(mobile));
    }

    private void told(String personId, long sequence, String email, @Nullable String mobile) {
        Document contact = new Document("email", email).append("mobile", mobile);
        copies.apply(PersonRow.class, personId, "sequence", sequence, contact);
        update(new Document("personId", personId), sequence, email, mobile);
    }

    private void update(Document rows, long sequence, String email, @Nullable String mobile) {
        rows.append(
                "$or",
                List.of(
                        new Document(SEQUENCE, new Document("$exists", false)),
                        new Document(SEQUENCE, new Document("$lt", sequence))));
        Document contact = fields(email, mobile).append(SEQUENCE, sequence);
        mongo.getCollection(MeansRow.COLLECTION).updateMany(rows, new Document("$set", contact));
    }
}
