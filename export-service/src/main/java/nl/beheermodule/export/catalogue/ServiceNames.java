package nl.beheermodule.export.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What services are called, read from the copy that the machtigingen keep of the catalogue. */
@Component
public class ServiceNames {
    private final MongoOperations mongo;

    ServiceNames(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @return by id, those that are known */
    public Map<String, String> of(Collection<String> serviceIds) {
        return mongo.find(Query.query(Criteria.where("_id").in(serviceIds)), ServiceRow.class).stream()
                .collect(Collectors.toMap(ServiceRow::id, ServiceRow::name));
    }
}
