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

/** What the company gave to intermediaries: a row for each ketenmachtiging (R119). */
@Component
class GrantedOverview implements Overview {
    private static final List<String> SEARCHED = List.of("intermediarySort", "intermediaryKvk");
    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "intermediaryName", "intermediarySort",
                    "serviceName", "serviceSort",
                    "provider", "provider",
                    "level", "level",
                    "startDate", "startDate",
                    "endDate", "endDate"),
            Sort.by("intermediarySort", "serviceSort", "_id"));

    private final ChainRows rows;

    GrantedOverview(ChainRows rows) {
        this.rows = rows;
    }

    @Override
    public OverviewKind kind() {
        return OverviewKind.GRANTED;
    }

    @Override
    public long count(String organisationId, Selection selection) {
        SORTING.of(selection.sort());
        return rows.count(rows.given(organisationId), SEARCHED, selection);
    }

    @Override
    public Table read(String organisationId, Selection selection) {
        List<Heading> headings = ChainColumn.headings("Intermediair");
        return new Table(
                "Afgegeven",
                headings,
                rows.read(rows.given(organisationId), SEARCHED, selection, SORTING)
                        .map(row -> ChainColumn.cells(row.intermediaryName(), row.intermediaryKvk(), row)));
    }
}
