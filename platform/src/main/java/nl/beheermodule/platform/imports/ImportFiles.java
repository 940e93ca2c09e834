package nl.beheermodule.platform.imports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.sheet.Heading;
import nl.beheermodule.platform.sheet.Table;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

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

    /** Personal data: not to be kept on the way. */
    private void send(Table table, String what, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileType type = request.getRequestURI().endsWith(".csv") ? FileType.CSV : FileType.XLSX;
        String name = "import " + rules.name() + " - " + what + "." + type.extension();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentType(type.contentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        type.write(table, response.getOutputStream());
    }
}
