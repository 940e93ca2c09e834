package nl.beheermodule.export.authorization;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.export.means.KnownPeople;
import nl.beheermodule.export.overview.Searching;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What a machtiging is called: the service and who has it. Those that ended have a name too. */
@Component
public class AuthorizationLabels {
    private final MongoOperations mongo;
    private final KnownPeople people;

    AuthorizationLabels(MongoOperations mongo, KnownPeople people) {
        this.mongo = mongo;
        this.people = people;
    }

    /** @return by id */
    public Map<String, String> of(String organisationId, Collection<String> ids) {
        List<AuthorizationRow> rows = mongo.find(
                Query.query(Criteria.where("_id").in(ids).and("organisationId").is(organisationId)),
                AuthorizationRow.class);
        Map<String, String> holders = people.meansLabels(
                organisationId,
                rows.stream().map(AuthorizationRow::meansId).distinct().toList());
        Map<String, String> labels = new HashMap<>();
        rows.forEach(row -> labels.put(row.id(), label(row, holders)));
        return labels;
    }

    /** @param most when there are more, one more than that is given */
    public List<String> named(String organisationId, String text, int most) {
        Criteria found = Searching.in(
                List.of("personSort", "serviceSort"),
                text,
                Criteria.where("organisationId").is(organisationId));
        Query query = Query.query(found).limit(most + 1);
        query.fields().include("_id");
        return mongo.find(query, Document.class, AuthorizationRow.COLLECTION).stream()
                .map(row -> row.getString("_id"))
                .toList();
    }

    private static String label(AuthorizationRow row, Map<String, String> holders) {
        String holder = holders.get(row.meansId());
        return holder == null ? row.serviceName() : row.serviceName() + " – " + holder;
    }
}
