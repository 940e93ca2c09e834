package nl.beheermodule.export.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.ServiceCatalogueImported;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What services are called: an import tells the whole catalogue. */
@Component
public class ServiceNames {
    private final MongoOperations mongo;
    private final Copies copies;

    ServiceNames(MongoOperations mongo, Copies copies) {
        this.mongo = mongo;
        this.copies = copies;
    }

    /** @return by id, those that are known */
    public Map<String, String> of(Collection<String> serviceIds) {
        return mongo.find(Query.query(Criteria.where("_id").in(serviceIds)), ServiceRow.class).stream()
                .collect(Collectors.toMap(ServiceRow::id, ServiceRow::name));
    }

    void on(Received<AuthorizationEvents> received) {
        if (received.event() instanceof ServiceCatalogueImported imported && imported.services() != null) {
            imported.services()
                    .forEach(entry -> copies.apply(
                            ServiceRow.class,
                            entry.serviceId(),
                            "sequence",
                            received.sequence(),
                            new Document("name", entry.name())));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        Subscription<AuthorizationEvents> serviceNamesCopy(ServiceNames names) {
            return Subscription.to(AuthorizationEvents.class, "service-names", names::on);
        }
    }
}
