package nl.beheermodule.export.means;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Who holds which means, for overviews of what hangs on a means. */
@Component
public class Holders {
    private final MongoOperations mongo;

    Holders(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @return by id, only those that are still means of the organisation */
    public Map<String, MeansRow> of(String organisationId, Collection<String> meansIds) {
        Criteria there = Criteria.where("_id")
                .in(meansIds)
                .and("organisationIds")
                .is(organisationId)
                .and("status")
                .exists(true);
        return mongo.find(Query.query(there), MeansRow.class).stream()
                .collect(Collectors.toMap(MeansRow::id, Function.identity()));
    }
}
