package nl.beheermodule.billing.invoice.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.Invoices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class InvoicePdfTest {
    @Test
    void it_says_everything_that_the_law_wants_on_an_invoice() throws IOException {
        Invoice invoice = Invoices.issued(
                Invoices.BY_TRANSFER, Invoices.charge("c-1", "45.00", 1), Invoices.charge("c-2", "17.50", 2));
        assertThat(text(invoice))
                .contains(
                        "Factuur 2026-000042",
                        "1 december 2026",
                        "23 november 2026 tot en met 30 november 2026",
                        "Bakkerij De Korenschoof B.V.",
                        "Molenweg 12",
                        "3311 AA  Dordrecht",
                        "Beheermodule eHerkenning B.V.",
                        "KvK 90004399 · btw-id NL810000012B01",
                        "eHerkenningsmiddel EH3, per contract van 1 jaar",
                        "€ 80,00",
                        "Btw 21% over € 80,00",
                        "€ 16,80",
                        "€ 96,80",
                        "Maak € 96,80 over vóór of op 31 december 2026.");
    }

    @Test
    void r33_by_direct_debit_it_announces_the_collection_and_shows_the_account_masked() throws IOException {
        assertThat(text(Invoices.issued(Invoices.BY_DEBIT, Invoices.charge("c-1", "45.00", 1))))
                .contains(
                        "Op of kort na 15 december 2026 schrijven wij € 54,45 af van NL•• •••• •••• ••43 00.",
                        "Kenmerk van de machtiging: BM0123456789ABCDEF01234567",
                        "Incassant-ID: NL51ZZZ900043990000");
    }

    @Test
    void many_lines_go_on_over_the_pages() throws IOException {
        Charge[] many = IntStream.range(0, 120)
                .mapToObj(i -> Invoices.charge("c-" + i, "45.00", 1))
                .toArray(Charge[]::new);
        byte[] pdf = new InvoicePdf(Invoices.SUPPLIER).of(Invoices.issued(Invoices.BY_TRANSFER, many));
        Files.write(Path.of("target", "factuur.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document)).contains("€ 6.534,00");
        }
    }

    private static String text(Invoice invoice) throws IOException {
        byte[] pdf = new InvoicePdf(Invoices.SUPPLIER).of(invoice);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
