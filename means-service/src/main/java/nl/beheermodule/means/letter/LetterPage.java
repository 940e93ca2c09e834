package nl.beheermodule.means.letter;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page that is written from top to bottom. Measures are in points, from the lower left corner of an A4. */
final class LetterPage implements Closeable {
    /** First line of the address, where a C5 window envelope shows it. */
    static final float WINDOW = 690;

    static final float BODY = 560;
    private static final float LEFT = 71;
    private static final float RIGHT = 524;
    private static final float SIZE = 11;
    private static final float LARGE = 15;
    private static final float LEADING = 15;
    private static final float VALUE = 230;

    private final PDPageContentStream stream;
    private final PDType0Font font;
    private float y = WINDOW;

    LetterPage(PDDocument document, PDPage page, PDType0Font font) throws IOException {
        this.stream = new PDPageContentStream(document, page);
        this.font = font;
    }

    void at(float height) {
        y = height;
    }

    void line(String text) throws IOException {
        show(LEFT, SIZE, text);
        y -= LEADING;
    }

    void heading(String text) throws IOException {
        show(LEFT, LARGE, text);
        y -= 2 * LEADING;
    }

    void fact(String label, String value) throws IOException {
        show(LEFT, SIZE, label);
        show(VALUE, LARGE, value);
        y -= LEADING * 1.6f;
    }

    void paragraph(String text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > RIGHT - LEFT) {
                line(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        line(line.toString());
        y -= LEADING / 2;
    }

    private float width(String text) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * SIZE;
    }

    private void show(float x, float size, String text) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(printable(text));
        stream.endText();
    }

    /** A sign the font does not have must not cost somebody his letter. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(sign -> printable.appendCodePoint(hasGlyph(sign) ? sign : '?'));
        return printable.toString();
    }

    private boolean hasGlyph(int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
