package nl.beheermodule.means.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Looks through the applications of all organisations, oldest first unless asked otherwise. */
@Component
final class DeskQueries {
    private static final String COLLECTION = "means";
    private static final String STATE = "desk.state";
    private static final String REQUESTED = "desk.requestedAt";
    private static final int MOST_ORGANISATIONS = 200;
    private static final Map<String, String> SORTS = Map.of(
            "name", "found.name", "level", "level", "role", "role", "requestedOn", REQUESTED, "ageDays", REQUESTED);

    private final MongoOperations mongo;
    private final MeansRepository repository;
    private final Organisations organisations;

    DeskQueries(MongoOperations mongo, MeansRepository repository, Organisations organisations) {
        this.mongo = mongo;
        this.repository = repository;
        this.organisations = organisations;
    }

    List<Means> page(ApplicationState state, @Nullable DeskKind kind, PageQuery page) {
        Query query = Query.query(matching(state, kind, page.query()))
                .with(sort(page.sort()))
                .skip(page.skip())
                .limit(page.size());
        query.fields().include("_id");
        return repository.find(mongo.find(query, Document.class, COLLECTION).stream()
                .map(found -> new MeansId(found.getString("_id")))
                .toList());
    }

    long count(ApplicationState state, @Nullable DeskKind kind, String text) {
        return mongo.count(Query.query(matching(state, kind, text)), COLLECTION);
    }

    /** All words in the applicant's data, or all in the name of the organisation. */
    private Criteria matching(ApplicationState state, @Nullable DeskKind kind, String text) {
        Criteria inState = Criteria.where(STATE).is(state.name());
        if (kind != null) {
            inState.and("desk.kind").is(kind.name());
        }
        String plain = SearchText.of(text);
        if (plain.isEmpty()) {
            return inState;
        }
        List<Criteria> words = Arrays.stream(plain.split(" "))
                .map(word -> Criteria.where("found.text").regex(Pattern.quote(word)))
                .toList();
        return inState.orOperator(
                new Criteria().andOperator(words),
                Criteria.where("organisationIds").in(organisations.search(plain, MOST_ORGANISATIONS)));
    }

    /** Age runs the other way than the date. */
    private static Sort sort(List<PageQuery.Order> asked) {
        List<Sort.Order> orders = new ArrayList<>();
        for (PageQuery.Order order : asked) {
            String field = SORTS.get(order.field());
            if (field == null) {
                throw order.refused();
            }
            boolean descending = order.descending() != order.field().equals("ageDays");
            orders.add(descending ? Sort.Order.desc(field) : Sort.Order.asc(field));
        }
        if (orders.isEmpty()) {
            orders.add(Sort.Order.asc(REQUESTED));
        }
        orders.add(Sort.Order.asc("_id"));
        return Sort.by(orders);
    }
}
