package nl.beheermodule.authorization.known;

import java.util.Collection;
import java.util.List;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.contracts.identity.IdentityEvents.PersonRegistered;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Where beheerders can be reached, as the events told. */
@Repository
public class Persons {
    private final MongoOperations mongo;
    private final Copies copies;

    Persons(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    public record Addressee(String personId, String name, String email) {}

    @org.springframework.data.mongodb.core.mapping.Document("known_persons")
    @TypeAlias("known-person")
    record PersonRow(
            @Id String id, @Nullable String name, @Nullable String email) {}

    void on(Received<IdentityEvents> received) {
        switch (received.event()) {
            case PersonRegistered person ->
                apply(
                        received,
                        person.personId(),
                        new Document("name", name(person.details()))
                                .append("email", person.details().email()));
            case ContactDetailsChanged changed ->
                apply(received, changed.personId(), new Document("email", changed.email()));
            default -> {
                // of organisations and accounts
            }
        }
    }

    private void apply(Received<IdentityEvents> received, String personId, Document told) {
        copies.apply(PersonRow.class, personId, "sequence", received.sequence(), told);
    }

    /** Those who can be reached. */
    public List<Addressee> addressees(Collection<String> personIds) {
        return mongo
                .find(Query.query(Criteria.where("_id").in(personIds)).with(Sort.by("_id")), PersonRow.class)
                .stream()
                .filter(row -> row.email() != null && !row.email().isBlank())
                .map(row -> new Addressee(row.id(), row.name() == null ? "beheerder" : row.name(), text(row.email())))
                .toList();
    }

    private static String text(@Nullable String told) {
        return told == null ? "" : told;
    }

    private static String name(PersonDetails person) {
        return person.prefix() == null
                ? person.firstNames() + " " + person.surname()
                : person.firstNames() + " " + person.prefix() + " " + person.surname();
    }
}
