package nl.beheermodule.platform.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.sheet.Sheet;
import nl.beheermodule.platform.sheet.SheetRow;

/** Takes a file in: its rows are stored, and looked at afterwards. Nothing of it is done yet. */
final class UploadImport {
    private final Imports imports;
    private final ImportRowStore rows;
    private final RunImports running;
    private final ReadRows reading;
    private final AuditTrail audit;
    private final Clock clock;

    UploadImport(
            Imports imports,
            ImportRowStore rows,
            RunImports running,
            ImportRules rules,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.running = running;
        this.reading = new ReadRows(rules);
        this.audit = audit;
        this.clock = clock;
    }

    /** @param id the same id is one import */
    Import upload(String id, String organisationId, Caller caller, String fileName, byte[] file) {
        Optional<Import> before = imports.find(organisationId, id);
        if (before.isPresent()) {
            return before.get();
        }
        Sheet sheet = reading.read(file);
        if (!imports.hasRoom(organisationId)) {
            throw new ImportRefused(ImportRefused.Reason.TOO_MANY);
        }
        Import uploaded = uploaded(id, organisationId, caller, fileName, sheet);
        rows.add(stored(uploaded, sheet.rows()));
        Import added = imports.add(uploaded);
        audit.looked(organisationId, "ImportUploaded", added.id());
        running.start();
        return added;
    }

    private Import uploaded(String id, String organisationId, Caller caller, String fileName, Sheet sheet) {
        Instant now = clock.instant();
        return new Import(
                id,
                UUID.randomUUID().toString(),
                organisationId,
                caller.requirePersonId(),
                caller.address(),
                fileName,
                sheet.titles(),
                ImportState.ANALYSING,
                sheet.rows().size(),
                0,
                Map.of(),
                now,
                null,
                null,
                now,
                null,
                now.plus(Imports.KEPT));
    }

    private static List<StoredRow> stored(Import of, List<SheetRow> read) {
        List<StoredRow> stored = new ArrayList<>(read.size());
        for (SheetRow row : read) {
            int position = stored.size();
            stored.add(new StoredRow(
                    StoredRow.id(of.rowsId(), position),
                    of.rowsId(),
                    position,
                    row.number(),
                    row.cells(),
                    null,
                    null,
                    null,
                    of.expiresAt()));
        }
        return stored;
    }
}
