package nl.beheermodule.means.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.List;
import nl.beheermodule.platform.time.Amsterdam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lays a letter out on one A4: the address where the envelope has its window, then the words, then the code, large. */
final class LetterPdf {
    /** Carries the letters of the languages of Europe, and comes with PDFBox (SIL Open Font License). */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String TITLE = "Activatiebrief eHerkenning";

    private LetterPdf() {}

    static byte[] of(LetterContent content) {
        try (PDDocument document = new PDDocument();
                var file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IllegalStateException(FONT + " is not on the class path");
            }
            PDType0Font font = PDType0Font.load(document, file);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            describe(document, content);
            try (LetterPage lines = new LetterPage(document, page, font)) {
                write(lines, content);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(LetterPage lines, LetterContent content) throws IOException {
        lines.at(LetterPage.WINDOW);
        for (String line : content.address()) {
            lines.line(line);
        }
        lines.at(LetterPage.BODY);
        lines.paragraph(LetterWords.day(content.date()));
        lines.heading("Activeer uw eHerkenningsmiddel");
        List<String> paragraphs = content.paragraphs();
        for (String paragraph : paragraphs.subList(0, 3)) {
            lines.paragraph(paragraph);
        }
        for (LetterContent.Fact fact : content.facts()) {
            lines.fact(fact.label(), fact.value());
        }
        for (String paragraph : paragraphs.subList(3, paragraphs.size())) {
            lines.paragraph(paragraph);
        }
    }

    private static void describe(PDDocument document, LetterContent content) {
        document.getDocumentInformation().setTitle(TITLE);
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(content.date().atStartOfDay(Amsterdam.ZONE)));
        document.getDocumentCatalog().setLanguage("nl-NL");
    }
}
