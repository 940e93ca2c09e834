package nl.beheermodule.platform.imports;

import java.util.Map;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.imports.ImportRowStore.Step;

/** Has done what the dry run showed. A service has its own route for it, which may ask for an agreement first. */
public final class ApplyImport {
    private final Imports imports;
    private final ImportRowStore rows;
    private final RunImports running;

    ApplyImport(Imports imports, ImportRowStore rows, RunImports running) {
        this.imports = imports;
        this.rows = rows;
        this.running = running;
    }

    /** @return how many rows would have which outcome. @throws ImportRefused unless the dry run is there */
    public Map<Outcome, Long> shown(String organisationId, String id) {
        Import shown = imports.one(organisationId, id);
        switch (shown.state()) {
            case ANALYSING -> throw new ImportRefused(ImportRefused.Reason.NOT_READY);
            case APPLYING, DONE, CANCELLED -> throw new ImportRefused(ImportRefused.Reason.APPLIED_BEFORE);
            case READY -> {
                // as it should be
            }
        }
        Map<Outcome, Long> counts = rows.counts(shown, Step.SHOWN);
        if (counts.getOrDefault(Outcome.NEW, 0L) + counts.getOrDefault(Outcome.CHANGED, 0L) == 0) {
            throw new ImportRefused(ImportRefused.Reason.NOTHING_TO_DO);
        }
        return counts;
    }

    /** @param terms what was agreed to, for {@link ImportRules#apply} */
    public void apply(String organisationId, String id, Caller caller, Map<String, String> terms) {
        shown(organisationId, id);
        if (!imports.startApplying(organisationId, id, caller.requirePersonId(), caller.address(), terms)) {
            throw new ImportRefused(ImportRefused.Reason.APPLIED_BEFORE);
        }
        rows.keepAsLongAs(imports.one(organisationId, id));
        running.start();
    }
}
