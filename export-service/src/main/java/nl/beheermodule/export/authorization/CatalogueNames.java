package nl.beheermodule.export.authorization;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.ServiceCatalogueImported;
import nl.beheermodule.contracts.authorization.CatalogueEntry;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Brings what the catalogue says of a service to the rows of its machtigingen. Both come from one topic but not in order: the
 * service is written before the rows are looked for, a row before the service is, so that one always finds the other.
 */
@Component
class CatalogueNames {
    private final MongoOperations mongo;
    private final Copies copies;

    CatalogueNames(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    /** Only the rows of services that differ are touched. */
    void on(ServiceCatalogueImported imported, long sequence) {
        if (imported.services() == null) {
            return;
        }
        Map<String, ServiceRow> known =
                mongo.findAll(ServiceRow.class).stream().collect(Collectors.toMap(ServiceRow::id, Function.identity()));
        for (CatalogueEntry entry : imported.services()) {
            ServiceRow service = ServiceRow.of(entry);
            boolean newer = copies.apply(ServiceRow.class, service.id(), "sequence", sequence, service.told());
            if (newer && !service.equals(known.get(service.id()))) {
                name(new Document("serviceId", service.id()), service);
            }
        }
    }

    /** For a row that was just made: its service may have been told of before. */
    void catchUp(String authorizationId, String serviceId) {
        ServiceRow service = mongo.findById(serviceId, ServiceRow.class);
        if (service != null) {
            name(new Document("_id", authorizationId), service);
        }
    }

    private void name(Document rows, ServiceRow service) {
        Document now = new Document("serviceName", service.name())
                .append("serviceSort", SearchText.of(service.name()))
                .append("serviceSearch", SearchText.of(service.name(), service.provider()))
                .append("provider", service.provider())
                .append("level", service.level())
                .append("withdrawn", service.withdrawn());
        mongo.getCollection(AuthorizationRow.COLLECTION).updateMany(rows, new Document("$set", now));
    }
}
