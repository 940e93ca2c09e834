package nl.beheermodule.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.beheermodule.platform.sheet.SheetRefused.Reason;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final String ZOE = "Naam;Einddatum\nZoë van Dalen;28-02-2031\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void a_csv_is_read_in_the_encoding_it_has(String charset) {
        assertThat(cells(ZOE.getBytes(Charset.forName(charset)))).containsExactly("Zoë van Dalen", "28-02-2031");
    }

    @Test
    void the_mark_of_utf_8_is_no_part_of_the_first_title() {
        assertThat(SheetReader.read(("\uFEFF" + ZOE).getBytes(StandardCharsets.UTF_8))
                        .titles())
                .containsExactly("Naam", "Einddatum");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void a_csv_may_have_semicolons_commas_or_tabs(String separator) {
        assertThat(cells(bytes("Naam" + separator + "Dienst\r\n\"Zoë; en, co\"" + separator + "Omzetbelasting\r\n")))
                .containsExactly("Zoë; en, co", "Omzetbelasting");
    }

    @Test
    void rows_have_the_number_a_spreadsheet_gives_them_and_empty_ones_are_passed_over() {
        Sheet sheet = SheetReader.read(bytes("Naam;Dienst\n;\n\nAnna;Kadaster\n"));
        assertThat(sheet.rows()).containsExactly(new SheetRow(4, List.of("Anna", "Kadaster")));
    }

    @ParameterizedTest
    @EnumSource(FileType.class)
    void what_we_write_ourselves_reads_back_formulas_made_harmless_and_all(FileType type) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<Cell> row = List.of(Cell.of("=HYPERLINK(1)"), Cell.of("+31612345678"), Cell.day("2031-02-28"));
        type.write(
                new Table(
                        "Machtigingen",
                        List.of(new Heading("Naam", 9), new Heading("Mobiel", 9), new Heading("Einddatum", 9)),
                        Stream.of(row)),
                file);
        List<String> read = cells(file.toByteArray());
        assertThat(read.subList(0, 2)).containsExactly("=HYPERLINK(1)", "+31612345678");
        assertThat(Days.read(read.get(2))).contains(LocalDate.of(2031, 2, 28));
    }

    @Test
    void an_xlsx_is_read_by_content_days_as_iso_numbers_in_full_and_gaps_stay_gaps() throws IOException {
        byte[] file = xlsx((workbook, row) -> {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
            row.createCell(0).setCellValue(31612345678d);
            row.createCell(2).setCellValue(LocalDate.of(2031, 2, 28));
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellValue(1.5);
            row.createCell(4).setCellFormula("1+1");
        });
        assertThat(cells(file)).startsWith("31612345678", "", "2031-02-28", "1.5");
    }

    @Test
    void ten_thousand_rows_are_read_and_one_more_is_refused() {
        assertThat(SheetReader.read(rows(10_000)).rows()).hasSize(10_000);
        refuses(rows(10_001), Reason.TOO_MANY_ROWS);
    }

    @Test
    void a_cell_of_two_thousand_characters_is_read_and_one_more_is_refused() {
        assertThat(SheetReader.read(bytes("a\n" + "x".repeat(2_000))).rows()).hasSize(1);
        refuses(bytes("a\n" + "x".repeat(2_001)), Reason.CELL_TOO_LONG);
    }

    @Test
    void five_mebibytes_are_read_and_one_byte_more_is_refused() {
        byte[] most = Arrays.copyOf(bytes(ZOE), SheetReader.MOST_BYTES);
        Arrays.fill(most, bytes(ZOE).length, most.length, (byte) '\n');
        assertThat(SheetReader.read(most).rows()).hasSize(1);
        byte[] more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = '\n';
        refuses(more, Reason.TOO_LARGE);
    }

    @Test
    void a_zip_that_unpacks_to_more_than_it_is_worth_is_not_opened() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 65; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(100_000);
        refuses(bomb.toByteArray(), Reason.UNREADABLE);
    }

    @Test
    void entities_of_xml_are_not_followed() throws IOException {
        byte[] evil = bytes("""
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row>
                <row r="2"><c r="A2" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData></worksheet>""");
        refuses(withSheet(evil), Reason.UNREADABLE);
    }

    @Test
    void what_is_no_table_is_refused_for_what_it_is() {
        refuses(bytes(""), Reason.EMPTY);
        refuses(bytes("Naam;Dienst\n"), Reason.EMPTY);
        refuses(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, Reason.OLD_EXCEL);
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, Reason.WRONG_TYPE);
        refuses(bytes("PK\u0003\u0004 broken"), Reason.UNREADABLE);
        refuses(bytes("x;".repeat(101) + "\n" + "y;".repeat(101)), Reason.TOO_MANY_COLUMNS);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28", "28-02-2027", "28-2-2027", "28/02/2027"})
    void days_are_read_as_people_type_them(String typed) {
        assertThat(Days.read(typed)).contains(LocalDate.of(2027, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "morgen", "29-02-2027", "02-28-2027", "28-02-27", "2027"})
    void what_is_no_day_is_none(String typed) {
        assertThat(Days.read(typed)).isEmpty();
    }

    private static void refuses(byte[] file, Reason reason) {
        assertThatThrownBy(() -> SheetReader.read(file))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static List<String> cells(byte[] file) {
        return SheetReader.read(file).rows().getFirst().cells();
    }

    private static byte[] rows(int number) {
        StringBuilder csv = new StringBuilder("Naam\n");
        IntStream.range(0, number)
                .forEach(row -> csv.append("Anna ").append(row).append('\n'));
        return bytes(csv.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Fill {
        void fill(XSSFWorkbook workbook, Row row);
    }

    private static byte[] xlsx(Fill fill) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("Naam");
            fill.fill(workbook, sheet.createRow(1));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** An .xlsx with another first sheet. */
    private static byte[] withSheet(byte[] xml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] whole = xlsx((workbook, row) -> row.createCell(0).setCellValue("x"));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream changed = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                changed.putNextEntry(new ZipEntry(entry.getName()));
                changed.write(entry.getName().endsWith("sheet1.xml") ? xml : zip.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
