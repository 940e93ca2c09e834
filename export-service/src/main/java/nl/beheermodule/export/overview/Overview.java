package nl.beheermodule.export.overview;

import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.sheet.Table;

/** One of the overviews, as the screen would show it now. */
public interface Overview {
    OverviewKind kind();

    /**
     * About as many rows as there will be: some may end while they are read.
     *
     * @throws InvalidInput when it cannot be sorted like that
     */
    long count(String organisationId, Selection selection);

    /** To be closed. */
    Table read(String organisationId, Selection selection);
}
