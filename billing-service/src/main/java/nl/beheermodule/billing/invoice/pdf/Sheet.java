package nl.beheermodule.billing.invoice.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Pages that are written from top to bottom; a line that does not fit begins the next one. Measures are in points, from the
 * lower left corner of an A4.
 */
final class Sheet implements Closeable {
    static final float LEFT = 56;
    static final float RIGHT = 539;
    static final float SMALL = 9;
    static final float NORMAL = 10;
    static final float LARGE = 16;
    private static final float TOP = 790;
    private static final float BOTTOM = 60;
    private static final float LEADING = 14;

    private final PDDocument document;
    private final PDType0Font font;
    private PDPageContentStream stream;
    private float y = TOP;

    Sheet(PDDocument document, PDType0Font font) throws IOException {
        this.document = document;
        this.font = font;
        this.stream = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    void at(float height) {
        y = height;
    }

    /** Goes down a line, or to the next page. */
    void next() throws IOException {
        y -= LEADING;
        if (y < BOTTOM) {
            stream.close();
            stream = page();
            y = TOP;
        }
    }

    void left(float x, float size, String text) throws IOException {
        show(x, size, text);
    }

    void right(float x, float size, String text) throws IOException {
        show(x - width(size, text), size, text);
    }

    void rule() throws IOException {
        stream.setLineWidth(0.5f);
        stream.moveTo(LEFT, y + LEADING - 4);
        stream.lineTo(RIGHT, y + LEADING - 4);
        stream.stroke();
    }

    /** As much of it as is not wider than that. */
    String cut(float size, float most, String text) throws IOException {
        String shown = text;
        while (width(size, shown) > most && shown.length() > 2) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    private float width(float size, String text) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * size;
    }

    private void show(float x, float size, String text) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, y);
        stream.showText(printable(text));
        stream.endText();
    }

    /** A sign the font does not have must not cost somebody his invoice. */
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
