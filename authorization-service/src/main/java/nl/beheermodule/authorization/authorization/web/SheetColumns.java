package nl.beheermodule.authorization.authorization.web;

import java.util.List;
import nl.beheermodule.platform.imports.ImportColumn;

/** The columns of a file with machtigingen: those of our own export, and what tells services of one name apart. */
final class SheetColumns {
    static final String UNIQUE_ID = "UniekID";
    static final String EMAIL = "E-mailadres";
    static final String SERVICE = "Dienst";
    static final String PROVIDER = "Dienstverlener";
    static final String ESTABLISHMENT = "Vestigingsnummer";
    static final String RELATION = "KvK-nummer relatie";
    static final String END = "Einddatum";

    static final List<ImportColumn> ALL = List.of(
            ImportColumn.read(UNIQUE_ID),
            ImportColumn.read(EMAIL),
            ImportColumn.required(SERVICE),
            ImportColumn.read(PROVIDER),
            ImportColumn.read(ESTABLISHMENT),
            ImportColumn.read(RELATION),
            ImportColumn.read(END),
            ImportColumn.ignored("Naam"),
            ImportColumn.ignored("Rol"),
            ImportColumn.ignored("Status"),
            ImportColumn.ignored("Niveau"),
            ImportColumn.ignored("OTP- of SMS nummer"),
            ImportColumn.ignored("Startdatum"));

    static final List<List<String>> EXAMPLES = List.of(
            List.of("ZB-ABCD-1234", "", "Omzetbelasting", "Belastingdienst", "", "", "31-12-2029"),
            List.of("", "naam@bedrijf.example", "Mijn Kadaster", "", "", "", ""));

    private SheetColumns() {}
}
