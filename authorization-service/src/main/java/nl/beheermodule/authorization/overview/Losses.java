package nl.beheermodule.authorization.overview;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.Ground;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.catalogue.usecase.FindGrantables;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What ending, lowering or converting a means would cost, shown before it is done (R65, Q8, Q18). */
@Component
class Losses {
    private final MongoOperations mongo;
    private final ValidAuthorizations valid;
    private final CatalogueRepository catalogue;
    private final FindGrantables grantables;

    Losses(MongoOperations mongo, ValidAuthorizations valid, CatalogueRepository catalogue, FindGrantables grantables) {
        this.mongo = mongo;
        this.valid = valid;
        this.catalogue = catalogue;
        this.grantables = grantables;
    }

    /**
     * First what leaves a service without any user, as nobody reads on to the last page before deciding.
     *
     * <p>Totals: {@code lost}, and {@code kept} in the same organisations; {@code withoutUsers}, services of which it is the last
     * user in an organisation.
     */
    PageOf<LossRow> page(Collection<String> organisationIds, String meansId, Change change, PageQuery page) {
        Map<ServiceId, CatalogueService> services = catalogue.services();
        Query lost = Query.query(change.lost(ofMeans(organisationIds, meansId), services));
        List<LossRow> rows = mongo.find(lost.with(Sort.by("serviceSort", "_id")), LossRow.class);
        long all = mongo.count(Query.query(ofMeans(organisationIds, meansId)), LossRow.class);
        Set<Offered> orphans = orphans(rows, meansId, services);
        List<LossRow> shown = rows.stream()
                .sorted(Comparator.comparing(row -> !orphans.contains(Offered.by(row))))
                .skip(page.skip())
                .limit(page.size())
                .toList();
        return PageOf.of(asTheyAreNow(shown, orphans), page, rows.size())
                .with(Map.of(
                        "lost", (long) rows.size(), "kept", all - rows.size(), "withoutUsers", (long) orphans.size()));
    }

    /** A service as an organisation uses it. */
    private record Offered(String organisationId, String serviceId) {
        static Offered by(LossRow row) {
            return new Offered(row.organisationId(), row.serviceId());
        }
    }

    /** Which of what is lost nobody else of the organisation has. */
    private Set<Offered> orphans(List<LossRow> rows, String meansId, Map<ServiceId, CatalogueService> services) {
        Set<Offered> lost = rows.stream().map(Offered::by).collect(toSet());
        Map<String, Set<String>> grounds =
                lost.stream().map(Offered::serviceId).distinct().collect(toMap(id -> id, id -> grounds(id, services)));
        Set<Offered> others = offered(valid.of(
                        lost.stream().map(Offered::organisationId).collect(toSet()))
                .and("serviceId")
                .in(grounds.values().stream().flatMap(Set::stream).distinct().toList())
                .and("meansId")
                .ne(meansId));
        return lost.stream()
                .filter(each -> grounds.getOrDefault(each.serviceId(), Set.of()).stream()
                        .noneMatch(ground -> others.contains(new Offered(each.organisationId(), ground))))
                .collect(toSet());
    }

    private Set<Offered> offered(Criteria which) {
        Aggregation distinct =
                Aggregation.newAggregation(Aggregation.match(which), Aggregation.group("organisationId", "serviceId"));
        Set<Offered> offered = new HashSet<>();
        for (Document found : mongo.aggregate(distinct, LossRow.class, Document.class)) {
            Document key = found.get("_id", Document.class);
            offered.add(new Offered(key.getString("organisationId"), key.getString("serviceId")));
        }
        return offered;
    }

    /** By which others reach it just as well (Q14). */
    private static Set<String> grounds(String id, Map<ServiceId, CatalogueService> services) {
        CatalogueService service = services.get(new ServiceId(id));
        return service == null
                ? Set.of(id)
                : Ground.of(service).stream().map(ground -> ground.id().value()).collect(toSet());
    }

    private List<LossRow> asTheyAreNow(List<LossRow> rows, Set<Offered> orphans) {
        Map<ServiceId, Grantable> services = grantables.find(
                rows.stream().map(row -> new ServiceId(row.serviceId())).toList());
        return rows.stream()
                .map(row -> row.as(services.get(new ServiceId(row.serviceId())), orphans.contains(Offered.by(row))))
                .toList();
    }

    private Criteria ofMeans(Collection<String> organisationIds, String meansId) {
        return valid.of(organisationIds).and("meansId").is(meansId);
    }
}
