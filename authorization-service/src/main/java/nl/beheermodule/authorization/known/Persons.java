package nl.beheermodule.authorization.known;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Where beheerders can be reached, as the events told. */
@Repository
public class Persons {
    private final MongoOperations mongo;
    private final Copies copies;

    Persons(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
        mongo.indexOps(PersonRow.class)
                .createIndex(
                        new Index().on("emailLower", Direction.ASC).sparse().named("email"));
    }

    public record Addressee(String personId, String name, String email) {}

    @org.springframework.data.mongodb.core.mapping.Document("known_persons")
    @TypeAlias("known-person")
    record PersonRow(
            @Id String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String emailLower) {}

    void on(Received<IdentityEvents> received) {
        switch (received.event()) {
            case PersonRegistered person ->
                apply(
                        received,
                        person.personId(),
                        reachedAt(person.details().email()).append("name", name(person.details())));
            case ContactDetailsChanged changed -> apply(received, changed.personId(), reachedAt(changed.email()));
            default -> {
                // of organisations and accounts
            }
        }
    }

    /** In small letters too, to be found by. */
    private static Document reachedAt(String email) {
        return new Document("email", email).append("emailLower", email.toLowerCase(Locale.ROOT));
    }

    /** Rows of before addresses were kept in small letters too. Reads all rows, so it comes once after a start. */
    @Scheduled(initialDelayString = "PT20S")
    void makeFindable() {
        Query before =
                Query.query(Criteria.where("email").ne(null).and("emailLower").exists(false));
        try (Stream<PersonRow> rows = mongo.stream(before, PersonRow.class)) {
            rows.forEach(row -> mongo.updateFirst(
                    Query.query(Criteria.where("_id").is(row.id()).and("email").is(row.email())),
                    Update.fromDocument(new Document("$set", reachedAt(text(row.email())))),
                    PersonRow.class));
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

    /** @param emailsLower in small letters. @return ids of persons by address */
    Map<String, Set<String>> withEmail(Collection<String> emailsLower) {
        return mongo.find(Query.query(Criteria.where("emailLower").in(emailsLower)), PersonRow.class).stream()
                .collect(Collectors.groupingBy(
                        row -> text(row.emailLower()), Collectors.mapping(PersonRow::id, Collectors.toSet())));
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
