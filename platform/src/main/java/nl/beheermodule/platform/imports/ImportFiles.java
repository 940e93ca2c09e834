package nl.beheermodule.platform.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Download;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.sheet.Heading;
import nl.beheermodule.platform.sheet.Table;

/** The files that go with an import: a sample beforehand, and afterwards what became of each row. */
final class ImportFiles {
    private final ImportRules rules;
    private final ImportRowStore rows;
    private final AuditTrail audit;

    ImportFiles(ImportRules rules, ImportRowStore rows, AuditTrail audit) {
        this.rules = rules;
        this.rows = rows;
        this.audit = audit;
    }

    void sample(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Heading> headings = rules.columns().stream()
                .filter(column -> column.use() != ImportColumn.Use.IGNORED)
                .map(column -> new Heading(column.title(), 24))
                .toList();
        Stream<List<Cell>> examples =
                rules.examples().stream().map(row -> row.stream().map(Cell::of).toList());
        try (Table table = new Table("Voorbeeld", headings, examples)) {
            send(table, "voorbeeld", request, response);
        }
    }

    void result(Import of, HttpServletRequest request, HttpServletResponse response) throws IOException {
        audit.looked(of.organisationId(), "ImportResultOpened", of.id());
        try (Table table = ResultTable.of(of, rows.all(of))) {
            send(table, of.appliedAt() == null ? "controle" : "resultaat", request, response);
        }
    }

    private void send(Table table, String what, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Download.send(table, "import " + rules.name() + " - " + what, FileType.asked(request), response);
    }
}
