package nl.beheermodule.means.means.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.platform.imports.ImportColumn;
import nl.beheermodule.platform.imports.ImportRow;

/** The columns of a file with users: those of our own export (R23), and what an application asks besides. */
final class UserColumns {
    static final String UNIQUE_ID = "UniekID";
    static final String FIRST_NAMES = "Voornamen";
    static final String PREFIX = "Tussenvoegsel";
    static final String SURNAME = "Achternaam";
    static final String BORN = "Geboortedatum";
    static final String EMAIL = "E-mailadres";
    static final String ROLE = "Rol";
    static final String LEVEL = "Niveau";
    static final String NUMBER = "OTP- of SMS nummer";

    static final List<ImportColumn> ALL = List.of(
            ImportColumn.read(UNIQUE_ID),
            ImportColumn.read(FIRST_NAMES),
            ImportColumn.read(PREFIX),
            ImportColumn.read(SURNAME),
            ImportColumn.read(BORN),
            ImportColumn.required(EMAIL),
            ImportColumn.read(ROLE),
            ImportColumn.read(LEVEL),
            ImportColumn.read(NUMBER),
            ImportColumn.ignored("Naam"),
            ImportColumn.ignored("Status"));

    static final List<List<String>> EXAMPLES = List.of(
            List.of("", "Sanne", "de", "Vries", "31-12-1990", "s.devries@bedrijf.example", "Gebruiker", "EH2", ""),
            List.of("ZB-ABCD-1234", "", "", "", "", "j.jansen@bedrijf.example", "", "", "06 12345678"));

    private UserColumns() {}

    static boolean isNew(ImportRow row) {
        return uniqueId(row).isEmpty();
    }

    static String uniqueId(ImportRow row) {
        return row.cell(UNIQUE_ID).toUpperCase(Locale.ROOT);
    }

    /** Whom the row is about, by what it says itself. */
    static String about(ImportRow row) {
        if (!isNew(row)) {
            return uniqueId(row);
        }
        String name = Stream.of(FIRST_NAMES, PREFIX, SURNAME)
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? row.cell(EMAIL) : name;
    }
}
