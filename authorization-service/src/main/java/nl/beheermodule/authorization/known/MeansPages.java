package nl.beheermodule.authorization.known;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Active means of an organisation, by name of the holder. */
@Component
public class MeansPages {
    private final MongoOperations mongo;
    private final Clock clock;

    MeansPages(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
        mongo.indexOps(MeansRow.class)
                .createIndex(new Index()
                        .on("organisationIds", Direction.ASC)
                        .on("personSort", Direction.ASC)
                        .named("organisation_person"));
    }

    public PageOf<KnownMeans> active(OrganisationId organisation, PageQuery page) {
        Criteria which = Criteria.where("organisationIds")
                .is(organisation.value())
                .and("active")
                .is(true);
        if (page.searches()) {
            which = which.and("personSort").regex(Searching.contains(SearchText.of(page.query())));
        }
        Query query = Query.query(which);
        long total = mongo.count(query, MeansRow.class);
        LocalDate today = Amsterdam.today(clock);
        List<KnownMeans> found = mongo
                .find(query.with(Sort.by("personSort", "_id")).skip(page.skip()).limit(page.size()), MeansRow.class)
                .stream()
                .map(row -> row.means(today))
                .toList();
        return PageOf.of(found, page, total);
    }
}
