package nl.beheermodule.authorization.known;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.known.domain.HolderDirectory;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Looks holders up in the copies of persons and of means. */
@Repository
class MongoHolderDirectory implements HolderDirectory {
    private final MongoOperations mongo;
    private final Clock clock;
    private final Persons persons;

    MongoHolderDirectory(MongoOperations mongo, Persons persons, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        this.persons = persons;
        mongo.indexOps(MeansRow.class)
                .createIndex(new Index().on("personId", Direction.ASC).named("person"));
    }

    @Override
    public Map<String, List<KnownMeans>> byEmail(OrganisationId organisation, Collection<String> emails) {
        Map<String, Set<String>> holders = persons.withEmail(
                emails.stream().map(MongoHolderDirectory::lower).collect(Collectors.toSet()));
        Map<String, List<KnownMeans>> means =
                of(organisation, holders.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<String, List<KnownMeans>> found = new HashMap<>();
        for (String email : emails) {
            List<KnownMeans> all = holders.getOrDefault(lower(email), Set.of()).stream()
                    .flatMap(person -> means.getOrDefault(person, List.of()).stream())
                    .toList();
            List<KnownMeans> active = all.stream().filter(KnownMeans::active).toList();
            // who was rejected or ended and asked again is still one person
            found.put(email, active.isEmpty() ? all : active);
        }
        return found;
    }

    private Map<String, List<KnownMeans>> of(OrganisationId organisation, Set<String> personIds) {
        Criteria theirs =
                Criteria.where("personId").in(personIds).and("organisationIds").is(organisation.value());
        LocalDate today = Amsterdam.today(clock);
        return mongo.find(Query.query(theirs).with(Sort.by("_id")), MeansRow.class).stream()
                .map(row -> row.means(today))
                .collect(Collectors.groupingBy(KnownMeans::personId));
    }

    private static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
