package nl.beheermodule.billing.invoice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.Invoices;
import nl.beheermodule.platform.sheet.FileType;
import nl.beheermodule.platform.sheet.Heading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InvoiceTableTest {
    @Test
    void R13_an_invoice_is_a_row_with_what_is_owed_by_when_and_how() throws IOException {
        Invoice sent = Invoices.issued(Invoices.BY_TRANSFER, Invoices.charge("c-1", "1000.00", 1));
        sent.sent(Instant.parse("2026-12-01T23:30:00Z")); // the next day in Amsterdam
        Invoice waiting = Invoices.issued(Invoices.BY_DEBIT, Invoices.charge("c-2", "45.00", 1));
        assertThat(csv(sent, waiting).lines().skip(1))
                .containsExactly(
                        "2026-000042;01-12-2026;1210,00;Overmaken uiterlijk op;31-12-2026;Verstuurd;02-12-2026",
                        "2026-000042;01-12-2026;54,45;Afschrijving rond;15-12-2026;Wordt verstuurd;");
    }

    @Test
    void no_account_number_leaves_with_it_not_even_masked() throws IOException {
        assertThat(csv(Invoices.issued(Invoices.BY_DEBIT, Invoices.charge("c-1", "45.00", 1))))
                .doesNotContain("NL", "•", "43 00");
    }

    @Test
    void the_file_says_what_the_screen_says() throws IOException {
        JsonNode words = JsonMapper.shared()
                .readTree(Files.readString(Path.of("../ui/src/i18n/nl.json")))
                .path("invoices");
        assertThat(InvoiceTable.HEADINGS)
                .extracting(Heading::title)
                .containsSubsequence(
                        words.path("number").asString(),
                        words.path("date").asString(),
                        words.path("total").asString(),
                        words.path("pay").asString(),
                        words.path("state").asString());
        assertThat(words.path("by").path("BANK_TRANSFER").asString()).startsWith("Overmaken uiterlijk op ");
        assertThat(words.path("by").path("DIRECT_DEBIT").asString()).startsWith("Afschrijving rond ");
        assertThat(words.path("sent").asString()).startsWith("Verstuurd op ");
        assertThat(words.path("toBeSent").asString()).isEqualTo("Wordt verstuurd");
    }

    private static String csv(Invoice... invoices) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileType.CSV.write(InvoiceTable.of(Stream.of(invoices)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
