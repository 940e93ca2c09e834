package nl.beheermodule.authorization.authorization.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.platform.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/** What the row says, before anything of it is looked up. */
record SheetCells(
        String who,
        String service,
        @Nullable String establishment,
        @Nullable String relation) {
    /** As our exports write a scope behind the service. */
    private static final Pattern ONE_ESTABLISHMENT = Pattern.compile("(.+), alleen vestiging (\\d{12})");

    private static final Pattern FOR_RELATION = Pattern.compile("(.+), voor relatie met KvK-nummer (\\d{8})");

    static SheetCells in(ImportRow row) {
        String who = Stream.of(SheetColumns.UNIQUE_ID, SheetColumns.EMAIL)
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("?");
        String service = row.cell(SheetColumns.SERVICE);
        Matcher one = ONE_ESTABLISHMENT.matcher(service);
        if (one.matches()) {
            return new SheetCells(who, one.group(1), one.group(2), cell(row, SheetColumns.RELATION));
        }
        Matcher relation = FOR_RELATION.matcher(service);
        return relation.matches()
                ? new SheetCells(who, relation.group(1), cell(row, SheetColumns.ESTABLISHMENT), relation.group(2))
                : new SheetCells(who, service, cell(row, SheetColumns.ESTABLISHMENT), cell(row, SheetColumns.RELATION));
    }

    private static @Nullable String cell(ImportRow row, String column) {
        String cell = row.cell(column);
        return cell.isEmpty() ? null : cell;
    }

    SheetCells by(String name) {
        return new SheetCells(name, service, establishment, relation);
    }

    String about() {
        return service.isEmpty() ? who : who + " – " + service;
    }

    Scope scope() {
        if (establishment != null && relation != null) {
            throw new BadCell(SheetColumns.RELATION, "kies een vestiging of een relatie, niet allebei.");
        }
        if (establishment != null && !establishment.matches("\\d{12}")) {
            throw new BadCell(
                    SheetColumns.ESTABLISHMENT, "een vestigingsnummer heeft 12 cijfers. Zet de kolom op ‘Tekst’.");
        }
        if (relation != null && !relation.matches("\\d{8}")) {
            throw new BadCell(SheetColumns.RELATION, "een KvK-nummer heeft 8 cijfers. Zet de kolom op ‘Tekst’.");
        }
        return new Scope(establishment, relation);
    }
}
