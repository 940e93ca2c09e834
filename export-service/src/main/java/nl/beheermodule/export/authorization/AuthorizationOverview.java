package nl.beheermodule.export.authorization;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.beheermodule.export.means.Holders;
import nl.beheermodule.export.means.MeansRow;
import nl.beheermodule.export.overview.Overview;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.paging.Sorting;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Table;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Machtigingen, a row for each user and machtiging (Q3). They are read as a stream; a batch at a time is joined with who
 * holds them, so that what no longer is a means of the organisation takes its machtigingen along (Q18).
 */
@Repository
class AuthorizationOverview implements Overview {
    private static final int BATCH = 500;
    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "personName", "personSort",
                    "serviceName", "serviceSort",
                    "level", "level",
                    "startDate", "startDate",
                    "endDate", "endDate"),
            Sort.by("serviceSort", "personSort", "_id"));

    private final MongoOperations mongo;
    private final Holders holders;
    private final Clock clock;

    AuthorizationOverview(MongoOperations mongo, Holders holders, Clock clock) {
        this.mongo = mongo;
        this.holders = holders;
        this.clock = clock;
        AuthorizationIndexes.make(mongo);
    }

    @Override
    public OverviewKind kind() {
        return OverviewKind.AUTHORIZATIONS;
    }

    @Override
    public long count(String organisationId, Selection selection) {
        return mongo.count(query(organisationId, selection), AuthorizationRow.class);
    }

    @Override
    public Table read(String organisationId, Selection selection) {
        Query query = query(organisationId, selection).cursorBatchSize(BATCH).maxTime(Duration.ofMinutes(2));
        Stream<List<Cell>> rows = mongo.stream(query, AuthorizationRow.class)
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(batch -> cells(organisationId, batch));
        return new Table("Machtigingen", AuthorizationColumn.headings(), rows);
    }

    private Query query(String organisationId, Selection selection) {
        return Query.query(AuthorizationFilter.of(organisationId, selection, Amsterdam.today(clock)))
                .with(SORTING.of(selection.sort()));
    }

    private Stream<List<Cell>> cells(String organisationId, List<AuthorizationRow> batch) {
        Map<String, MeansRow> held = holders.of(
                organisationId,
                batch.stream().map(AuthorizationRow::meansId).distinct().toList());
        return batch.stream().<List<Cell>>mapMulti((row, cells) -> {
            MeansRow holder = held.get(row.meansId());
            if (holder != null) {
                cells.accept(AuthorizationColumn.cells(row, holder));
            }
        });
    }
}
