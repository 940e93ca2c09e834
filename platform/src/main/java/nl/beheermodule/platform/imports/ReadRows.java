package nl.beheermodule.platform.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.platform.paging.SearchText;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.sheet.Sheet;
import nl.beheermodule.platform.sheet.SheetReader;
import nl.beheermodule.platform.sheet.SheetRefused;

/** Reads a file as rows of the columns that an import knows. What is wrong with the file as a whole is refused here. */
final class ReadRows {
    private static final String FIELD = "file";

    private final ImportRules rules;
    private final Map<String, String> known;

    ReadRows(ImportRules rules) {
        this.rules = rules;
        this.known = Stream.concat(rules.columns().stream().map(ImportColumn::title), ResultTable.ADDED.stream())
                .collect(Collectors.toMap(SearchText::of, title -> title));
    }

    /** With titles as the rules write them. @throws InvalidInput in Dutch */
    Sheet read(byte[] file) {
        try {
            Sheet sheet = SheetReader.read(file);
            return new Sheet(titles(sheet.titles()), sheet.rows());
        } catch (SheetRefused refused) {
            throw new InvalidInput(FIELD, sentence(refused.reason()));
        }
    }

    private List<String> titles(List<String> given) {
        List<String> titles = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String title : withoutEmptyEnd(given)) {
            String mine = known.get(SearchText.of(title));
            if (mine == null) {
                throw new InvalidInput(FIELD, unknown(title));
            }
            if (seen.merge(mine, 1, Integer::sum) > 1) {
                throw new InvalidInput(FIELD, "De kolom ‘" + mine + "’ staat meer dan één keer in het bestand.");
            }
            titles.add(mine);
        }
        rules.columns().stream()
                .filter(column -> column.use() == ImportColumn.Use.REQUIRED && !titles.contains(column.title()))
                .findFirst()
                .ifPresent(missing -> {
                    throw new InvalidInput(
                            FIELD,
                            "De kolom ‘" + missing.title()
                                    + "’ ontbreekt. Zet in de eerste rij de namen van de kolommen, "
                                    + "zoals in het voorbeeldbestand.");
                });
        return titles;
    }

    private static List<String> withoutEmptyEnd(List<String> titles) {
        int end = titles.size();
        while (end > 0 && titles.get(end - 1).isEmpty()) {
            end--;
        }
        return titles.subList(0, end);
    }

    /** A column that is misspelled must not be passed over in silence: its cells would not count. */
    private static String unknown(String title) {
        return title.isEmpty()
                ? "In de eerste rij is een kolom zonder naam. Geef elke kolom een naam, zoals in het voorbeeldbestand."
                : "De kolom ‘" + title + "’ kennen wij niet. Verwijder deze kolom, of gebruik de namen uit het "
                        + "voorbeeldbestand.";
    }

    private static String sentence(SheetRefused.Reason reason) {
        return switch (reason) {
            case EMPTY -> "In het bestand staan geen rijen. De eerste rij bevat de namen van de kolommen.";
            case TOO_LARGE -> "Het bestand mag maximaal 5MB groot zijn.";
            case OLD_EXCEL -> "Dit is een oud Excel-bestand (.xls). Sla het op als .xlsx en probeer het opnieuw.";
            case WRONG_TYPE -> "Dit type bestand kunnen wij niet gebruiken. Kies een .xlsx- of .csv-bestand.";
            case UNREADABLE -> "Wij kunnen dit bestand niet lezen. Sla het opnieuw op als .xlsx of .csv.";
            case CELL_TOO_LONG -> "In een cel mogen maximaal 2.000 tekens staan.";
            case TOO_MANY_ROWS -> "In een bestand mogen maximaal 10.000 rijen staan. Verdeel het over meer bestanden.";
            case TOO_MANY_COLUMNS -> "In een bestand mogen maximaal 100 kolommen staan.";
        };
    }
}
