package nl.beheermodule.export.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.export.overview.Searching;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What a ketenmachtiging, a request or an intermediary is called, on the side that sees it on its own trail. */
@Component
public class ChainLabels {
    private final MongoOperations mongo;

    ChainLabels(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** @return by id */
    public Map<String, String> of(String organisationId, Collection<String> ids) {
        Map<String, String> labels = new HashMap<>();
        mongo.find(Query.query(Criteria.where("_id").in(ids).and("owner").is(organisationId)), ChainRow.class)
                .forEach(row -> labels.put(row.id(), row.serviceName() + " – " + row.intermediaryName()));
        mongo.find(Query.query(Criteria.where("_id").in(ids).and("owner").is(organisationId)), IntermediaryRow.class)
                .forEach(row -> labels.put(row.id(), row.name()));
        mongo.find(Query.query(Criteria.where("_id").in(ids)), RequestRow.class)
                .forEach(row -> label(organisationId, row, labels));
        return labels;
    }

    /** @param most when there are more, more than that are given */
    public List<String> named(String organisationId, String text, int most) {
        List<String> ids = new ArrayList<>();
        ids.addAll(find(ChainRow.class, "owner", organisationId, text, most, "intermediarySort", "serviceSort"));
        ids.addAll(find(IntermediaryRow.class, "owner", organisationId, text, most, "nameSort"));
        ids.addAll(find(RequestRow.class, "organisationId", organisationId, text, most, "relationSort"));
        return ids;
    }

    private List<String> find(
            Class<?> row, String whose, String organisationId, String text, int most, String... fields) {
        Criteria found =
                Searching.in(List.of(fields), text, Criteria.where(whose).is(organisationId));
        Query query = Query.query(found).limit(most + 1);
        query.fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(row)).stream()
                .map(each -> each.getString("_id"))
                .toList();
    }

    private static void label(String organisationId, RequestRow row, Map<String, String> labels) {
        if (row.organisationId().equals(organisationId)) {
            labels.put(row.id(), row.relationName());
        } else if (organisationId.equals(row.relationOrganisationId())) {
            labels.put(row.id(), row.intermediaryName());
        }
    }
}
