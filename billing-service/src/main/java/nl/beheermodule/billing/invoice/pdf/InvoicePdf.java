package nl.beheermodule.billing.invoice.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import nl.beheermodule.billing.invoice.domain.Buyer;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceLine;
import nl.beheermodule.billing.invoice.domain.VatTotal;
import nl.beheermodule.billing.supplier.Supplier;
import nl.beheermodule.platform.time.Amsterdam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/** The invoice for people: the address where the envelope has its window, then everything the law wants on it. */
@Component
public class InvoicePdf {
    /** Carries the letters of the languages of Europe, and comes with PDFBox (SIL Open Font License). */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float WINDOW = 690;
    private static final float BODY = 560;
    private static final float DESCRIPTION = 120;
    private static final float QUANTITY = 395;
    private static final float PRICE = 460;
    private static final float VALUE = 150;

    private final Supplier supplier;

    InvoicePdf(Supplier supplier) {
        this.supplier = supplier;
    }

    /** @param invoice that has a number */
    public byte[] of(Invoice invoice) {
        try (PDDocument document = new PDDocument();
                var file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IllegalStateException(FONT + " is not on the class path");
            }
            PDType0Font font = PDType0Font.load(document, file);
            describe(document, invoice);
            try (Sheet sheet = new Sheet(document, font)) {
                sender(sheet);
                address(sheet, invoice.buyer());
                head(sheet, invoice);
                lines(sheet, invoice.issued().lines());
                totals(sheet, invoice);
                payment(sheet, invoice);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void sender(Sheet sheet) throws IOException {
        sheet.left(Sheet.LEFT, Sheet.LARGE, supplier.name());
        sheet.next();
        sheet.next();
        for (String line : List.of(
                supplier.street() + " " + supplier.houseNumber() + ", " + supplier.postalCode() + "  "
                        + supplier.city(),
                "KvK " + supplier.kvkNumber() + " · btw-id " + supplier.vatNumber(),
                "IBAN " + supplier.iban(),
                supplier.email() + " · " + supplier.phone())) {
            sheet.right(Sheet.RIGHT, Sheet.SMALL, line);
            sheet.next();
        }
    }

    private static void address(Sheet sheet, Buyer buyer) throws IOException {
        sheet.at(WINDOW);
        for (String line : List.of(
                buyer.name(),
                "Ter attentie van de administratie",
                buyer.street() + " " + buyer.houseNumber(),
                buyer.postalCode() + "  " + buyer.city())) {
            sheet.left(Sheet.LEFT, Sheet.NORMAL, line);
            sheet.next();
        }
    }

    private static void head(Sheet sheet, Invoice invoice) throws IOException {
        sheet.at(BODY);
        sheet.left(Sheet.LEFT, Sheet.LARGE, "Factuur " + invoice.issued().number());
        sheet.next();
        sheet.next();
        fact(sheet, "Factuurdatum", Words.day(invoice.date()));
        fact(sheet, "Periode", Words.day(invoice.issued().firstDay()) + " tot en met " + Words.day(invoice.through()));
        fact(sheet, "Uw KvK-nummer", invoice.buyer().kvkNumber());
        fact(
                sheet,
                Words.dueDate(invoice.payment()),
                Words.day(invoice.payment().dueDate()));
        sheet.next();
    }

    private static void fact(Sheet sheet, String label, String value) throws IOException {
        sheet.left(Sheet.LEFT, Sheet.NORMAL, label);
        sheet.left(VALUE + 20, Sheet.NORMAL, value);
        sheet.next();
    }

    private static void lines(Sheet sheet, List<InvoiceLine> lines) throws IOException {
        sheet.left(Sheet.LEFT, Sheet.SMALL, "Datum");
        sheet.left(DESCRIPTION, Sheet.SMALL, "Omschrijving");
        sheet.right(QUANTITY, Sheet.SMALL, "Aantal");
        sheet.right(PRICE, Sheet.SMALL, "Prijs");
        sheet.right(Sheet.RIGHT, Sheet.SMALL, "Bedrag");
        sheet.next();
        sheet.rule();
        for (InvoiceLine line : lines) {
            sheet.left(Sheet.LEFT, Sheet.SMALL, Words.shortDay(line.day()));
            sheet.left(
                    DESCRIPTION,
                    Sheet.SMALL,
                    sheet.cut(
                            Sheet.SMALL,
                            QUANTITY - DESCRIPTION - 35,
                            line.item().description()));
            sheet.right(QUANTITY, Sheet.SMALL, Integer.toString(line.item().quantity()));
            sheet.right(PRICE, Sheet.SMALL, Words.euros(line.item().unitPrice()));
            sheet.right(Sheet.RIGHT, Sheet.SMALL, Words.euros(line.item().amount()));
            sheet.next();
        }
        sheet.rule();
    }

    private static void totals(Sheet sheet, Invoice invoice) throws IOException {
        amount(sheet, "Totaal zonder btw", Words.euros(invoice.net()));
        for (VatTotal vat : invoice.vatTotals()) {
            amount(sheet, "Btw " + vat.rate() + "% over " + Words.euros(vat.net()), Words.euros(vat.vat()));
        }
        amount(sheet, "Te betalen", Words.euros(invoice.total()));
        sheet.next();
    }

    private static void amount(Sheet sheet, String label, String value) throws IOException {
        sheet.right(PRICE, Sheet.NORMAL, label);
        sheet.right(Sheet.RIGHT, Sheet.NORMAL, value);
        sheet.next();
    }

    private void payment(Sheet sheet, Invoice invoice) throws IOException {
        for (String line : Words.payment(invoice, supplier)) {
            sheet.left(Sheet.LEFT, Sheet.NORMAL, line);
            sheet.next();
        }
    }

    private static void describe(PDDocument document, Invoice invoice) {
        document.getDocumentInformation().setTitle("Factuur " + invoice.issued().number());
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(invoice.date().atStartOfDay(Amsterdam.ZONE)));
        document.getDocumentCatalog().setLanguage("nl-NL");
    }
}
