package nl.beheermodule.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.beheermodule.platform.imports.FieldChange;
import nl.beheermodule.platform.imports.ImportColumn;
import nl.beheermodule.platform.imports.ImportOrder;
import nl.beheermodule.platform.imports.ImportRow;
import nl.beheermodule.platform.imports.ImportRules;
import nl.beheermodule.platform.imports.Outcome;
import nl.beheermodule.platform.imports.Verdict;
import org.springframework.stereotype.Component;

/** Notes from a file, kept in a map; a power cut may be ordered. */
@Component
class NoteImport implements ImportRules {
    static final Map<String, String> NOTES = new ConcurrentHashMap<>();
    static final AtomicInteger WRITTEN = new AtomicInteger();
    /** How many rows are written before the power is cut; none when negative. */
    static final AtomicInteger POWER = new AtomicInteger(-1);

    @Override
    public String name() {
        return "notities";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(ImportColumn.required("Titel"), ImportColumn.read("Tekst"), ImportColumn.ignored("Startdatum"));
    }

    @Override
    public List<List<String>> examples() {
        return List.of(List.of("Boodschappen", "=brood"));
    }

    @Override
    public List<Verdict> judge(ImportOrder order, List<ImportRow> rows) {
        return rows.stream().map(row -> judge(order, row)).toList();
    }

    private static Verdict judge(ImportOrder order, ImportRow row) {
        String title = row.cell("Titel");
        String text = row.cell("Tekst");
        if (title.isEmpty()) {
            return Verdict.refused("?", "Titel: vul de titel in.");
        }
        String key = order.organisationId() + "/" + title;
        String before = NOTES.get(key);
        Outcome outcome = before == null ? Outcome.NEW : before.equals(text) ? Outcome.UNCHANGED : Outcome.CHANGED;
        List<FieldChange> changes =
                outcome == Outcome.UNCHANGED ? List.of() : List.of(new FieldChange("Tekst", before, text));
        return new Verdict(outcome, title, null, changes, key);
    }

    @Override
    public List<Verdict> apply(ImportOrder order, List<ImportRow> rows) {
        Map<ImportRow, Verdict> done = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            Verdict verdict = judge(order, row);
            if (verdict.outcome() != Outcome.UNCHANGED) {
                if (POWER.getAndUpdate(left -> left < 0 ? left : left - 1) == 0) {
                    throw new IllegalStateException("power cut");
                }
                NOTES.put(order.organisationId() + "/" + row.cell("Titel"), row.cell("Tekst"));
                WRITTEN.incrementAndGet();
            }
            done.put(row, verdict);
        }
        return List.copyOf(done.values());
    }
}
