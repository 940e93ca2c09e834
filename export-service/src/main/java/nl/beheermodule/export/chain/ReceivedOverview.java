package nl.beheermodule.export.chain;

import java.util.List;
import java.util.Map;
import nl.beheermodule.export.overview.Overview;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.paging.Sorting;
import nl.beheermodule.platform.sheet.Heading;
import nl.beheermodule.platform.sheet.Table;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** What an intermediary received from relations: a row for each ketenmachtiging (R117). */
@Component
class ReceivedOverview implements Overview {
    private static final List<String> SEARCHED = List.of("relationSort", "serviceSort", "relationKvk");
    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "relationName", "relationSort",
                    "serviceName", "serviceSort",
                    "provider", "provider",
                    "level", "level",
                    "startDate", "startDate",
                    "endDate", "endDate"),
            Sort.by("relationSort", "serviceSort", "_id"));

    private final ChainRows rows;

    ReceivedOverview(ChainRows rows) {
        this.rows = rows;
    }

    @Override
    public OverviewKind kind() {
        return OverviewKind.RECEIVED;
    }

    @Override
    public long count(String organisationId, Selection selection) {
        SORTING.of(selection.sort());
        return rows.count(rows.received(organisationId), SEARCHED, selection);
    }

    @Override
    public Table read(String organisationId, Selection selection) {
        List<Heading> headings = ChainColumn.headings("Relatie");
        return new Table(
                "Van relaties",
                headings,
                rows.read(rows.received(organisationId), SEARCHED, selection, SORTING)
                        .map(row -> ChainColumn.cells(row.relationName(), row.relationKvk(), row)));
    }
}
