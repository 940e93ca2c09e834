package nl.beheermodule.export.trail;

import java.util.List;
import nl.beheermodule.export.overview.Overview;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Heading;
import nl.beheermodule.platform.sheet.Table;
import org.springframework.stereotype.Component;

/** The logbook as a file. */
@Component
class TrailOverview implements Overview {
    private static final List<Heading> HEADINGS = List.of(
            new Heading("Tijdstip", 20),
            new Heading("Wie", 28),
            new Heading("Wat", 44),
            new Heading("Betreft", 48),
            new Heading("Vanaf adres", 18));

    private final Trail trail;

    TrailOverview(Trail trail) {
        this.trail = trail;
    }

    @Override
    public OverviewKind kind() {
        return OverviewKind.TRAIL;
    }

    @Override
    public long count(String organisationId, Selection selection) {
        return trail.count(organisationId, selection);
    }

    @Override
    public Table read(String organisationId, Selection selection) {
        return new Table(
                "Logboek", HEADINGS, trail.all(organisationId, selection).map(TrailOverview::cells));
    }

    private static List<Cell> cells(TrailLine line) {
        return List.of(
                Cell.at(line.at()),
                Cell.of(who(line)),
                Cell.of(line.action().sentence()),
                Cell.of(line.subject()),
                Cell.of(line.address()));
    }

    private static String who(TrailLine line) {
        if (line.name() != null) {
            return line.name();
        }
        return switch (line.doer()) {
            case PERSON -> "Iemand van een andere organisatie";
            case EMPLOYEE -> "Medewerker van de leverancier";
            case SYSTEM -> "Automatisch";
            case ANONYMOUS -> "Iemand zonder account";
        };
    }
}
