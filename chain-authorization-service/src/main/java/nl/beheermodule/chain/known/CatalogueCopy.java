package nl.beheermodule.chain.known;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.ServiceDirectory;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.ServiceCatalogueImported;
import nl.beheermodule.contracts.authorization.CatalogueEntry;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps {@link CatalogueRow}s: an import tells the whole catalogue. */
@Repository
class CatalogueCopy implements ServiceDirectory {
    private final MongoOperations mongo;
    private final Copies copies;

    CatalogueCopy(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
        mongo.indexOps(CatalogueRow.class)
                .createIndex(new Index()
                        .on("chainable", Sort.Direction.ASC)
                        .on("sortName", Sort.Direction.ASC)
                        .named("chainable_by_name"));
    }

    void on(Received<AuthorizationEvents> received) {
        if (received.event() instanceof ServiceCatalogueImported imported && imported.services() != null) {
            imported.services()
                    .forEach(entry -> copies.apply(
                            CatalogueRow.class, entry.serviceId(), "sequence", received.sequence(), fields(entry)));
        }
    }

    private static Document fields(CatalogueEntry entry) {
        return new Document("name", entry.name())
                .append("sortName", SearchText.of(entry.name()))
                .append("searchText", SearchText.of(entry.name(), entry.provider()))
                .append("provider", entry.provider())
                .append("level", entry.level().name())
                .append("chainable", entry.chainable() && !entry.withdrawn());
    }

    @Override
    public Map<ServiceId, KnownService> find(Collection<ServiceId> ids) {
        List<String> values = ids.stream().map(ServiceId::value).toList();
        return mongo.find(Query.query(Criteria.where("_id").in(values)), CatalogueRow.class).stream()
                .map(CatalogueRow::service)
                .collect(Collectors.toMap(KnownService::id, Function.identity()));
    }

    PageOf<KnownService> page(PageQuery page) {
        Criteria chainable = Criteria.where("chainable").is(true);
        if (page.searches()) {
            chainable = chainable.and("searchText").regex(Searching.contains(SearchText.of(page.query())));
        }
        Query query = Query.query(chainable);
        long total = mongo.count(query, CatalogueRow.class);
        List<KnownService> found = mongo
                .find(query.with(Sort.by("sortName", "_id")).skip(page.skip()).limit(page.size()), CatalogueRow.class)
                .stream()
                .map(CatalogueRow::service)
                .toList();
        return PageOf.of(found, page, total);
    }
}
