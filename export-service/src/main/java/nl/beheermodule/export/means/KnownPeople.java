package nl.beheermodule.export.means;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.beheermodule.export.overview.Searching;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Names of people as an organisation may know them: of whoever holds a means there, or held one. Who acts from another
 * organisation stays without a name.
 */
@Component
public class KnownPeople {
    private static final String FORMER = "formerOrganisationIds";

    private final MongoOperations mongo;

    KnownPeople(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(MeansRow.class)
                .createIndex(
                        new Index().on(FORMER, Direction.ASC).named("former").sparse());
    }

    /** Where a means was is remembered: there a line of the logbook still has its name. */
    void left(String meansId, List<String> organisationIds) {
        Document where = new Document(FORMER, new Document("$each", organisationIds));
        mongo.getCollection(MeansRow.COLLECTION)
                .updateOne(new Document("_id", meansId), new Document("$addToSet", where));
    }

    /** A means and who holds it. */
    public record Holder(String meansId, String personId, String name) {}

    /** @return by person id */
    public Map<String, String> names(String organisationId, Collection<String> personIds) {
        Map<String, String> names = new HashMap<>();
        find(organisationId, Criteria.where("personId").in(personIds), Integer.MAX_VALUE)
                .forEach(row -> names.put(row.getString("personId"), row.getString("name")));
        return names;
    }

    /** @return by means id, with the UniekID */
    public Map<String, String> meansLabels(String organisationId, Collection<String> meansIds) {
        Map<String, String> labels = new HashMap<>();
        find(organisationId, Criteria.where("_id").in(meansIds), Integer.MAX_VALUE)
                .forEach(row -> labels.put(row.getString("_id"), label(row)));
        return labels;
    }

    /** @param most when there are more, one more than that is given */
    public List<Holder> named(String organisationId, String text, int most) {
        Criteria found = Searching.in(List.of("nameSearch", "uniqueIdSearch"), text, new Criteria());
        return find(organisationId, found, most + 1).stream()
                .map(row -> new Holder(row.getString("_id"), row.getString("personId"), row.getString("name")))
                .toList();
    }

    private List<Document> find(String organisationId, Criteria which, int most) {
        Criteria known = new Criteria()
                .orOperator(
                        Criteria.where("organisationIds").is(organisationId),
                        Criteria.where(FORMER).is(organisationId));
        Query query = Query.query(
                new Criteria().andOperator(which, known, Criteria.where("name").exists(true)));
        query.fields().include("personId", "name", "uniqueId");
        return mongo.find(query.limit(most), Document.class, MeansRow.COLLECTION);
    }

    private static String label(Document row) {
        String uniqueId = row.getString("uniqueId");
        return uniqueId == null ? row.getString("name") : row.getString("name") + " (" + uniqueId + ")";
    }
}
