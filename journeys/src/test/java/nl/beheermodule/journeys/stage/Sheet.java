package nl.beheermodule.journeys.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The first sheet of an .xlsx, as anybody's program reads it: the file format itself, without our own code in between. */
public final class Sheet {
    private Sheet() {}

    /** The text of each cell; a cell that is left out is empty. */
    public static List<List<String>> rows(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return read(XMLInputFactory.newDefaultFactory()
                    .createXMLStreamReader(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static List<List<String>> read(XMLStreamReader xml) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> {
                        row = new ArrayList<>();
                        rows.add(row);
                    }
                    case "c" -> upTo(row, column(xml.getAttributeValue(null, "r")));
                    case "t", "v" -> row.set(row.size() - 1, xml.getElementText());
                    default -> {
                        // how it looks
                    }
                }
            }
        }
        return rows;
    }

    private static void upTo(List<String> row, int column) {
        while (row.size() <= column) {
            row.add("");
        }
    }

    /** @param reference such as {@code C12}, the third */
    private static int column(String reference) {
        int column = 0;
        for (char each : reference.toCharArray()) {
            if (Character.isLetter(each)) {
                column = column * 26 + (each - 'A' + 1);
            }
        }
        return column - 1;
    }
}
