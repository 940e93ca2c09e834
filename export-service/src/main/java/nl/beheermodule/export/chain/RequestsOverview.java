package nl.beheermodule.export.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.beheermodule.export.catalogue.ServiceNames;
import nl.beheermodule.export.overview.Overview;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.export.overview.RequestState;
import nl.beheermodule.export.overview.Searching;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.paging.Sorting;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Heading;
import nl.beheermodule.platform.sheet.Table;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** What the company asked of its relations (R117), newest first. */
@Component
class RequestsOverview implements Overview {
    private static final int BATCH = 500;
    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "requestedOn", "requestedAt",
                    "relationName", "relationSort",
                    "openUntil", "openUntil",
                    "state", "state"),
            Sort.by(Sort.Order.desc("requestedAt"), Sort.Order.asc("_id")));
    private static final List<Heading> HEADINGS = List.of(
            new Heading("Relatie", 34),
            new Heading("KvK-nummer", 14),
            new Heading("Diensten", 60),
            new Heading("Gevraagd tot en met", 20),
            new Heading("Status", 20),
            new Heading("Verstuurd op", 14),
            new Heading("Te beantwoorden tot en met", 26),
            new Heading("Afgehandeld op", 16));

    private final MongoOperations mongo;
    private final ServiceNames services;
    private final Clock clock;

    RequestsOverview(MongoOperations mongo, ServiceNames services, Clock clock) {
        this.mongo = mongo;
        this.services = services;
        this.clock = clock;
        mongo.indexOps(RequestRow.class)
                .createIndex(new Index()
                        .on("organisationId", Direction.ASC)
                        .on("requestedAt", Direction.DESC)
                        .named("sent"));
    }

    @Override
    public OverviewKind kind() {
        return OverviewKind.REQUESTS;
    }

    @Override
    public long count(String organisationId, Selection selection) {
        return mongo.count(query(organisationId, selection), RequestRow.class);
    }

    @Override
    public Table read(String organisationId, Selection selection) {
        Query query = query(organisationId, selection).cursorBatchSize(BATCH).maxTime(Duration.ofMinutes(2));
        Stream<List<Cell>> rows = mongo.stream(query, RequestRow.class)
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(this::cells);
        return new Table("Verzoeken", HEADINGS, rows);
    }

    private Query query(String organisationId, Selection selection) {
        Criteria sent = Criteria.where("organisationId").is(organisationId);
        if (selection.requestState() != null) {
            sent = standing(sent, selection.requestState());
        }
        return Query.query(Searching.in(List.of("relationSort", "relationKvk"), selection.query(), sent))
                .with(SORTING.of(selection.sort()));
    }

    /** What is too old counts as lapsed, told or not. */
    private Criteria standing(Criteria sent, RequestState state) {
        Instant now = clock.instant();
        return switch (state) {
            case OPEN -> sent.and("state").is(state.name()).and("openUntil").gt(now);
            case LAPSED ->
                sent.and("state").in("OPEN", "LAPSED").and("openUntil").lte(now);
            case ACCEPTED, DECLINED, WITHDRAWN -> sent.and("state").is(state.name());
        };
    }

    private Stream<List<Cell>> cells(List<RequestRow> batch) {
        Map<String, String> names = services.of(
                batch.stream().flatMap(row -> row.serviceIds().stream()).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return batch.stream().map(row -> cells(row, names, now));
    }

    private static List<Cell> cells(RequestRow row, Map<String, String> names, Instant now) {
        String asked = row.serviceIds().stream()
                .map(id -> names.getOrDefault(id, "Onbekende dienst"))
                .collect(Collectors.joining(", "));
        return List.of(
                Cell.of(row.relationName()),
                Cell.of(row.relationKvk()),
                Cell.of(asked),
                Cell.day(row.endDate()),
                Cell.of(row.stateAt(now).label()),
                new Cell.Day(Amsterdam.dayOf(row.requestedAt())),
                new Cell.Day(Amsterdam.dayOf(row.openUntil().minusMillis(1))),
                row.closedAt() == null ? Cell.of(null) : new Cell.Day(Amsterdam.dayOf(row.closedAt())));
    }
}
