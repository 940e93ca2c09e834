package nl.beheermodule.means.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.platform.reminder.Window;
import nl.beheermodule.platform.time.Amsterdam;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Whose beheerdersrol ends in a window, found by the index on when it ends; and who is to be told. */
@Component
class RoleEndings {
    private static final String MEANS = "means";
    private static final int MOST = 200;

    private final MongoOperations mongo;
    private final MeansRepository repository;
    private final Clock clock;

    RoleEndings(MongoOperations mongo, MeansRepository repository, Clock clock) {
        this.mongo = mongo;
        this.repository = repository;
        this.clock = clock;
    }

    Set<String> organisations(List<Window> windows) {
        Set<String> organisations = new TreeSet<>();
        for (Window window : windows) {
            Query query = Query.query(ending(window));
            query.fields().include("organisationIds");
            mongo.find(query, Document.class, MEANS)
                    .forEach(found -> organisations.addAll(found.getList("organisationIds", String.class)));
        }
        return organisations;
    }

    /** By last day. */
    List<Means> ending(String organisationId, List<Window> windows) {
        return windows.stream()
                .map(RoleEndings::ending)
                .flatMap(ending -> found(ending.and("organisationIds").is(organisationId), "roleEndsAt").stream())
                .sorted((one, other) -> Objects.requireNonNull(one.terms().administratorUntil())
                        .compareTo(Objects.requireNonNull(other.terms().administratorUntil())))
                .toList();
    }

    /** Beheerders who can do something about it. */
    List<Means> beheerders(String organisationId) {
        LocalDate today = Amsterdam.today(clock);
        return found(Criteria.where("administers").is(organisationId), "_id").stream()
                .filter(means -> means.terms().administratorUntil() == null
                        || !means.terms().administratorUntil().isBefore(today))
                .toList();
    }

    private List<Means> found(Criteria which, String sort) {
        Query query = Query.query(which).with(Sort.by(sort, "_id")).limit(MOST);
        query.fields().include("_id");
        return repository.find(mongo.find(query, Document.class, MEANS).stream()
                .map(found -> new MeansId(found.getString("_id")))
                .toList());
    }

    private static Criteria ending(Window window) {
        return Criteria.where("roleEndsAt").gt(Amsterdam.endOf(window.after())).lte(Amsterdam.endOf(window.until()));
    }
}
