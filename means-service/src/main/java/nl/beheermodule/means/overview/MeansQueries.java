package nl.beheermodule.means.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansStatus;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;
import nl.beheermodule.platform.time.Amsterdam;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Looks through the means of one organisation; {@code listedAt} leads every index used here. */
@Component
final class MeansQueries {
    static final String ALL = "all";
    private static final String COLLECTION = "means";
    private static final Map<String, List<String>> SORTS = Map.of(
            "name", List.of("found.name"),
            "email", List.of("holder.email"),
            "role", List.of("role", "found.name"),
            "level", List.of("level", "found.name"),
            "status", List.of("status", "found.name"));

    private final MongoOperations mongo;
    private final MeansRepository repository;
    private final Clock clock;

    MeansQueries(MongoOperations mongo, MeansRepository repository, Clock clock) {
        this.clock = clock;
        this.mongo = mongo;
        this.repository = repository;
    }

    List<Means> page(MeansFilter filter, PageQuery page) {
        Query query = Query.query(matching(filter, page.query()))
                .with(sort(page.sort()))
                .skip(page.skip())
                .limit(page.size());
        query.fields().include("_id");
        return repository.find(mongo.find(query, Document.class, COLLECTION).stream()
                .map(found -> new MeansId(found.getString("_id")))
                .toList());
    }

    long count(MeansFilter filter, PageQuery page) {
        return mongo.count(Query.query(matching(filter, page.query())), COLLECTION);
    }

    /**
     * How many there are of each status, whatever is searched for: counted along an index, one range for each. All of them are
     * counted apart: who goes from one status to the next in the meantime would be added twice, or not at all.
     */
    Map<String, Long> totals(MeansFilter filter) {
        Map<String, Long> totals = new LinkedHashMap<>();
        totals.put(ALL, mongo.count(Query.query(visible(filter)), COLLECTION));
        for (StatusFilter status : StatusFilter.values()) {
            totals.put(status.total(), mongo.count(Query.query(of(filter, status)), COLLECTION));
        }
        return totals;
    }

    private Criteria of(MeansFilter filter, StatusFilter status) {
        Criteria inStatus = visible(filter).and("status").is(status.status().name());
        if (status == StatusFilter.ROLE_EXPIRING) {
            LocalDate today = Amsterdam.today(clock);
            return inStatus.and("role")
                    .is(Role.ADMINISTRATOR.name())
                    .and("administratorUntil")
                    .gte(today.toString())
                    .lte(today.plusMonths(StatusFilter.MONTHS).toString());
        }
        return status == StatusFilter.ATTENTION
                ? new Criteria()
                        .orOperator(
                                inStatus,
                                visible(filter)
                                        .and("status")
                                        .is(MeansStatus.AWAITING_ACTIVATION.name())
                                        .and("lapsesAt")
                                        .lte(Amsterdam.endOf(
                                                Amsterdam.today(clock).plusDays(StatusFilter.DAYS))))
                : inStatus;
    }

    private Criteria inAny(MeansFilter filter) {
        List<Criteria> each =
                filter.statuses().stream().map(status -> of(filter, status)).toList();
        return switch (each.size()) {
            case 0 -> visible(filter);
            case 1 -> each.getFirst();
            default -> new Criteria().orOperator(each);
        };
    }

    private Criteria matching(MeansFilter filter, String text) {
        List<Criteria> all = new ArrayList<>();
        all.add(inAny(filter));
        if (filter.ids() != null) {
            all.add(Criteria.where("_id").in(filter.ids()));
        }
        Arrays.stream(SearchText.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Criteria.where("found.text").regex(Pattern.quote(word)))
                .forEach(all::add);
        return all.size() == 1 ? all.getFirst() : new Criteria().andOperator(all);
    }

    private static Criteria visible(MeansFilter filter) {
        Criteria listed = Criteria.where("listedAt").is(filter.organisationId());
        return filter.only() == null ? listed : listed.and("personId").is(filter.only());
    }

    /** The id makes the order complete. */
    private static Sort sort(List<PageQuery.Order> asked) {
        List<Sort.Order> orders = new ArrayList<>();
        for (PageQuery.Order order : asked) {
            List<String> fields = SORTS.get(order.field());
            if (fields == null) {
                throw order.refused();
            }
            fields.forEach(field -> orders.add(order.descending() ? Sort.Order.desc(field) : Sort.Order.asc(field)));
        }
        if (orders.isEmpty()) {
            orders.add(Sort.Order.asc("found.name"));
        }
        orders.add(orders.getLast().isAscending() ? Sort.Order.asc("_id") : Sort.Order.desc("_id"));
        return Sort.by(orders.stream().distinct().toList());
    }
}
