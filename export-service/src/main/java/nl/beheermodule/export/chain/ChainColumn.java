package nl.beheermodule.export.chain;

import java.util.List;
import java.util.Objects;
import nl.beheermodule.export.overview.Labels;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Heading;

/** The columns of a ketenmachtiging, as the other side sees it. */
final class ChainColumn {
    private ChainColumn() {}

    /** @param other what the other side is */
    static List<Heading> headings(String other) {
        return List.of(
                new Heading(other, 34),
                new Heading("KvK-nummer", 14),
                new Heading("Dienst", 44),
                new Heading("Dienstverlener", 30),
                new Heading("Niveau", 10),
                new Heading("Startdatum", 14),
                new Heading("Einddatum", 14));
    }

    static List<Cell> cells(String name, String kvkNumber, ChainRow row) {
        return List.of(
                Cell.of(name),
                Cell.of(kvkNumber),
                Cell.of(row.serviceName()),
                Cell.of(row.provider()),
                Cell.of(Labels.of(row.level())),
                Cell.day(row.startDate()),
                Cell.day(Objects.requireNonNull(row.endDate())));
    }
}
