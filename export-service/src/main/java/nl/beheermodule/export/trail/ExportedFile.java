package nl.beheermodule.export.trail;

import java.util.Arrays;
import java.util.Map;
import nl.beheermodule.export.overview.OverviewKind;

/** What was downloaded, as people call it. */
final class ExportedFile {
    /** Made by the service that has the facts. */
    private static final Map<String, String> ELSEWHERE = Map.of("invoices", "facturen", "matrix", "wie mag wat");

    private ExportedFile() {}

    /**
     * @param told as it stands on the line
     * @return such as “gebruikers (.xlsx)”
     */
    static String words(String told) {
        String[] parts = TrailAction.exported(told).split("\\.");
        String type = parts.length > 1 ? " (." + parts[1] + ")" : "";
        return Arrays.stream(OverviewKind.values())
                .filter(kind -> kind.noun().equals(parts[0]))
                .map(OverviewKind::word)
                .findFirst()
                .orElseGet(() -> ELSEWHERE.getOrDefault(parts[0], parts[0]))
                .concat(type);
    }
}
