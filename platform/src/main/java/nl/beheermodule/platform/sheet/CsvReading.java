package nl.beheermodule.platform.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.beheermodule.platform.sheet.SheetRefused.Reason;

/**
 * CSV as people have it: with semicolons as a Dutch Excel writes it, with commas or tabs, in UTF-8 with or without a mark,
 * or in the Windows-1252 of an older Excel.
 */
final class CsvReading {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private CsvReading() {}

    static void read(byte[] file, RowCollector rows) {
        String text = text(file);
        CsvReader.CsvReaderBuilder settings =
                CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false);
        try (CsvReader<CsvRecord> csv = settings.ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord line : csv) {
                number++;
                if (line.getFieldCount() > SheetReader.MOST_COLUMNS) {
                    throw new SheetRefused(Reason.TOO_MANY_COLUMNS);
                }
                rows.add(number, line.getFields());
            }
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            throw new SheetRefused(Reason.UNREADABLE, broken);
        }
    }

    private static String text(byte[] file) {
        String text = decoded(file);
        if (text.chars().anyMatch(CsvReading::isBinary)) {
            throw new SheetRefused(Reason.WRONG_TYPE);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean isBinary(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r';
    }

    /** Whichever stands most in the first line. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = SEPARATORS[0];
        for (char each : SEPARATORS) {
            if (count(first, each) > count(first, most)) {
                most = each;
            }
        }
        return most;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(each -> each == separator).count();
    }
}
