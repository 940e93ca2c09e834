package nl.beheermodule.authorization.catalogue.mongo;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.catalogue.domain.Catalogue;
import nl.beheermodule.authorization.catalogue.domain.CatalogueChanges;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogueImported;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.platform.outbox.AggregateStore;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** A document for the catalogue in force, one for each service. */
@Repository
class MongoCatalogueRepository implements CatalogueRepository {
    private final MongoOperations mongo;
    private final AggregateStore store;
    private final BiFunction<ServiceCatalogueImported, Collection<CatalogueService>, AuthorizationEvents> translator;

    MongoCatalogueRepository(
            MongoOperations mongo,
            AggregateStore store,
            BiFunction<ServiceCatalogueImported, Collection<CatalogueService>, AuthorizationEvents> translator) {
        this.mongo = mongo;
        this.store = store;
        this.translator = translator;
    }

    @Override
    public Catalogue load() {
        CatalogueDocument found = mongo.findById(CatalogueDocument.ONLY, CatalogueDocument.class);
        return found == null ? Catalogue.empty() : found.catalogue();
    }

    @Override
    public Map<ServiceId, CatalogueService> services() {
        return byId(mongo.findAll(ServiceDocument.class));
    }

    @Override
    public Map<ServiceId, CatalogueService> services(Collection<ServiceId> ids) {
        List<String> values = ids.stream().map(ServiceId::value).toList();
        return byId(mongo.find(Query.query(Criteria.where("_id").in(values)), ServiceDocument.class));
    }

    /** A shared service stands under more names than one: the shortest is the provider's own. */
    @Override
    public Map<String, String> providers(Collection<String> oins) {
        Criteria offered =
                Criteria.where("providerOin").in(oins).and("withdrawn").is(false);
        return mongo.find(Query.query(offered), ServiceDocument.class).stream()
                .collect(Collectors.toMap(
                        ServiceDocument::providerOin,
                        ServiceDocument::provider,
                        BinaryOperator.minBy(Comparator.comparing(String::length))));
    }

    @Override
    public void saveServices(CatalogueChanges changes) {
        Stream.of(changes.added(), changes.changed(), changes.withdrawn())
                .flatMap(Collection::stream)
                .map(ServiceDocument::of)
                .forEach(mongo::save);
    }

    @Override
    public void save(Catalogue catalogue, ServiceCatalogueImported fact) {
        CatalogueDocument document = CatalogueDocument.of(catalogue);
        List<AuthorizationEvents> events =
                List.of(translator.apply(fact, services().values()));
        if (catalogue.version() == 0) {
            store.insert(document, events, List.of());
        } else {
            store.update(document, events, List.of());
        }
    }

    private static Map<ServiceId, CatalogueService> byId(List<ServiceDocument> documents) {
        return documents.stream()
                .map(ServiceDocument::service)
                .collect(Collectors.toMap(CatalogueService::id, Function.identity()));
    }
}
