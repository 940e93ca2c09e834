package nl.beheermodule.export.means;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.beheermodule.export.overview.Overview;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.paging.Sorting;
import nl.beheermodule.platform.sheet.Table;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Users, read as a stream: however many there are, a batch of them is in memory. */
@Repository
class MeansOverview implements Overview {
    private static final int BATCH = 1_000;
    private static final Sorting SORTING = new Sorting(
            Map.of("name", "nameSort", "role", "role", "level", "level", "status", "status"),
            Sort.by("nameSort", "_id"));

    private final MongoOperations mongo;
    private final Expiring expiring;
    private final Clock clock;

    MeansOverview(MongoOperations mongo, Expiring expiring, Clock clock) {
        this.mongo = mongo;
        this.expiring = expiring;
        this.clock = clock;
        mongo.indexOps(MeansRow.class)
                .createIndex(new Index()
                        .on("organisationIds", Direction.ASC)
                        .on("nameSort", Direction.ASC)
                        .named("organisation_name"));
        mongo.indexOps(MeansRow.class)
                .createIndex(new Index().on("personId", Direction.ASC).named("person"));
    }

    @Override
    public OverviewKind kind() {
        return OverviewKind.MEANS;
    }

    @Override
    public long count(String organisationId, Selection selection) {
        return mongo.count(query(organisationId, selection), MeansRow.class);
    }

    @Override
    public Table read(String organisationId, Selection selection) {
        Query query = query(organisationId, selection).cursorBatchSize(BATCH).maxTime(Duration.ofMinutes(2));
        return new Table(
                "Gebruikers",
                MeansColumn.headings(),
                mongo.stream(query, MeansRow.class).map(MeansColumn::cells));
    }

    private Query query(String organisationId, Selection selection) {
        LocalDate today = Amsterdam.today(clock);
        Query query = Query.query(MeansFilter.of(organisationId, selection, today));
        if (selection.expiring()) {
            query.addCriteria(Criteria.where("_id").in(expiring.meansOf(organisationId, today)));
        }
        return query.with(SORTING.of(selection.sort()));
    }
}
