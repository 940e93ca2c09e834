package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The invoices of an organisation as a file (R13l). */
class InvoiceFilesIT extends Invoicing {
    private TestHttp anna;

    @BeforeEach
    void a_company() {
        anna = http.as(members.administrator(organisation));
        registered(organisation);
    }

    @Test
    void R13_all_invoices_are_in_the_file_newest_first_however_many_pages_the_screen_has() {
        IntStream.rangeClosed(1, 25).forEach(number -> issued(organisation, number + ".00"));
        awaitSent();
        Answer file = anna.get(path + ".csv");
        List<String> lines = file.text().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFFactuurnummer;Factuurdatum;Bedrag met btw;Betaling;Betaaldatum;Status;Verstuurd op");
        assertThat(lines).hasSize(26);
        assertThat(lines.get(1)).endsWith(";23-11-2026;30,25;Overmaken uiterlijk op;31-12-2026;Verstuurd;23-11-2026");
        assertThat(lines.getLast()).contains(";1,21;");
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.header("Content-Disposition")).contains("facturen", "Korenschoof", "2026-11-23.csv");
    }

    @Test
    void R13_the_workbook_has_days_and_amounts_that_excel_can_count_with() throws IOException {
        issued(organisation, "1000.00");
        byte[] file = anna.get(path + ".xlsx").bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            Row row = workbook.getSheet("Facturen").getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).startsWith("2026-");
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-11-23");
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(1210.0);
        }
    }

    @Test
    void a_company_without_invoices_has_a_file_with_headings_only() {
        assertThat(anna.get(path + ".csv").text().lines()).hasSize(1);
    }

    @Test
    void each_file_is_on_the_audit_trail_and_of_the_own_company_for_its_beheerder_only() {
        String elsewhere = "o-" + UUID.randomUUID();
        issued(elsewhere, "45.00");
        anna.get(path + ".csv");
        anna.get(path + ".xlsx");
        assertThat(mongo.getCollection("audit")
                        .find(new Document("organisationId", organisation).append("subject", organisation))
                        .map(line -> line.getString("action")))
                .contains("export.invoices.csv", "export.invoices.xlsx");
        assertThat(anna.get("/v1/organisations/" + elsewhere + "/invoices.csv").status())
                .isEqualTo(404);
        assertThat(http.as(members.user(organisation)).get(path + ".csv").status())
                .isEqualTo(403);
    }

    private void issued(String company, String price) {
        Invoice draft = draft(run(), company, charge(company, price));
        invoices.add(draft);
        completing.complete(draft.id());
    }

    private void awaitSent() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !anna.get(path + ".csv").text().contains("Wordt verstuurd"));
    }
}
