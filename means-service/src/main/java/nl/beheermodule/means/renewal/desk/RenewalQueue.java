package nl.beheermodule.means.renewal.desk;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What lies on the desk, oldest first. */
@Component
final class RenewalQueue {
    private static final String COLLECTION = "role_renewals";

    private final MongoOperations mongo;
    private final RenewalRepository repository;

    RenewalQueue(MongoOperations mongo, RenewalRepository repository) {
        this.mongo = mongo;
        this.repository = repository;
    }

    List<Renewal> page(RenewalStatus state, PageQuery page) {
        Query query = Query.query(matching(state, page.query()))
                .with(Sort.by("requestedAt", "_id"))
                .skip(page.skip())
                .limit(page.size());
        query.fields().include("_id");
        return repository.find(mongo.find(query, Document.class, COLLECTION).stream()
                .map(found -> new RenewalId(found.getString("_id")))
                .toList());
    }

    long count(RenewalStatus state, String text) {
        return mongo.count(Query.query(matching(state, text)), COLLECTION);
    }

    private static Criteria matching(RenewalStatus state, String text) {
        Criteria inState = Criteria.where("state").is(state.name());
        List<Criteria> words = Arrays.stream(SearchText.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Criteria.where("text").regex(Pattern.quote(word)))
                .toList();
        return words.isEmpty() ? inState : inState.andOperator(words);
    }
}
