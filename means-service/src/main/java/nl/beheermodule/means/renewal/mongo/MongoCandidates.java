package nl.beheermodule.means.renewal.mongo;

import java.util.List;
import java.util.regex.Pattern;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.UniqueId;
import nl.beheermodule.means.organisation.Companies;
import nl.beheermodule.means.renewal.domain.Candidates;
import nl.beheermodule.means.renewal.domain.RenewalForm;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Among the means of the company's organisations only: an index leads there. */
@Component
final class MongoCandidates implements Candidates {
    private static final String MEANS = "means";
    private static final int MOST = 20;

    private final MongoOperations mongo;
    private final MeansRepository repository;
    private final Companies companies;

    MongoCandidates(MongoOperations mongo, MeansRepository repository, Companies companies) {
        this.mongo = mongo;
        this.repository = repository;
        this.companies = companies;
    }

    @Override
    public List<Means> of(RenewalForm form) {
        List<String> organisations = companies.organisationsOf(form.kvkNumber());
        if (organisations.isEmpty()) {
            return List.of();
        }
        String given = form.administrator().strip();
        Criteria listed = Criteria.where("listedAt").in(organisations);
        Criteria named = UniqueId.typed(given)
                .map(uniqueId -> listed.and("uniqueId").is(uniqueId.value()))
                .orElseGet(() -> listed.and("holder.email").regex("^" + Pattern.quote(given) + "$", "i"));
        Query query = Query.query(named).with(Sort.by("_id")).limit(MOST);
        query.fields().include("_id");
        return repository.find(mongo.find(query, Document.class, MEANS).stream()
                .map(found -> new MeansId(found.getString("_id")))
                .toList());
    }
}
