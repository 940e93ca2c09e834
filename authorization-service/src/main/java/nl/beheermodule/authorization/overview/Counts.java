package nl.beheermodule.authorization.overview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Counts authorizations by a field, in the database. */
@Component
class Counts {
    private final MongoOperations mongo;

    Counts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @return value → number, in the order of the values */
    Map<String, Long> by(String field, Criteria which) {
        Aggregation counting = Aggregation.newAggregation(
                Aggregation.match(which),
                Aggregation.group(field).count().as("number"),
                Aggregation.sort(Sort.by("_id")));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Document found : mongo.aggregate(counting, StoredAuthorization.class, Document.class)) {
            counts.put(found.getString("_id"), found.get("number", Number.class).longValue());
        }
        return counts;
    }
}
