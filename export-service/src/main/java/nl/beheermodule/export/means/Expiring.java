package nl.beheermodule.export.means;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Who has a machtiging that ends within two calendar months (R85, Q11). */
@Component
class Expiring {
    /** Rows of machtigingen, which look at ours for who holds them: by name, so that we do not depend on each other. */
    private static final String AUTHORIZATIONS = "authorization_rows";

    private final MongoOperations mongo;

    Expiring(MongoOperations mongo) {
        this.mongo = mongo;
    }

    List<String> meansOf(String organisationId, LocalDate today) {
        Query soon = Query.query(Criteria.where("organisationId")
                .is(organisationId)
                .and("endDate")
                .gte(today.toString())
                .lte(today.plusMonths(2).toString()));
        return mongo.findDistinct(soon, "meansId", AUTHORIZATIONS, String.class);
    }
}
