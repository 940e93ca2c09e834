package nl.beheermodule.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
    private static final List<Heading> HEADINGS =
            List.of(new Heading("Naam", 20), new Heading("Dienst", 20), new Heading("Einddatum", 12));
    private static final List<Cell> ZOE =
            List.of(Cell.of("Zoë van Dalen; bakker"), Cell.of(null), Cell.day("2031-02-28"));

    @Test
    void R23_a_csv_has_a_mark_semicolons_and_dutch_days() throws IOException {
        assertThat(csv(ZOE)).isEqualTo("\uFEFFNaam;Dienst;Einddatum\r\n" + "\"Zoë van Dalen; bakker\";;28-02-2031\r\n");
    }

    @Test
    void R23_an_xlsx_reads_back_with_days_that_can_be_sorted() throws IOException {
        try (XSSFWorkbook workbook = read(xlsx(1_000_000, ZOE))) {
            Sheet sheet = workbook.getSheet("Machtigingen");
            assertThat(sheet.getRow(0))
                    .extracting(cell -> cell.getStringCellValue())
                    .containsExactly("Naam", "Dienst", "Einddatum");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Zoë van Dalen; bakker");
            assertThat(sheet.getRow(1).getCell(1)).isNull();
            assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.parse("2031-02-28T00:00"));
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("dd-mm-yyyy");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@SUM(A1)", "\tx", "\rx"})
    void what_looks_like_a_formula_is_text(String name) throws IOException {
        List<Cell> row = List.of(Cell.of(name), Cell.of(""), Cell.day("2031-02-28"));
        assertThat(csv(row)).contains("'" + name);
        try (XSSFWorkbook workbook = read(xlsx(1_000_000, row))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void an_amount_is_a_number_that_a_spreadsheet_adds_up() throws IOException {
        List<Cell> row = List.of(Cell.of("Creditnota"), Cell.of(""), new Cell.Amount(new BigDecimal("-1066.50")));
        assertThat(csv(row)).contains("Creditnota;;-1066,50");
        try (XSSFWorkbook workbook = read(xlsx(1_000_000, row))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(2);
            assertThat(cell.getNumericCellValue()).isEqualTo(-1066.5);
            assertThat(new DataFormatter(Locale.forLanguageTag("nl")).formatCellValue(cell))
                    .contains("€", "1.066,50");
        }
    }

    @Test
    void columns_that_are_kept_stay_in_sight_with_the_header() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(new Table("Wie mag wat", HEADINGS, 2, Stream.of(ZOE)), out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var pane = workbook.getSheet("Wie mag wat").getPaneInformation();
            assertThat(pane.getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(pane.getHorizontalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void what_does_not_fit_on_a_sheet_is_on_the_next() throws IOException {
        try (XSSFWorkbook workbook = read(xlsx(2, ZOE, ZOE, ZOE, ZOE, ZOE))) {
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .containsExactly("Machtigingen", "Machtigingen (2)", "Machtigingen (3)");
            assertThat(workbook.getSheetAt(2).getLastRowNum()).isEqualTo(1);
            assertThat(workbook.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Naam");
        }
    }

    @Test
    void each_row_is_told_of_when_it_is_written() throws IOException {
        AtomicInteger seen = new AtomicInteger();
        Table table = table(ZOE, ZOE).watchedBy(seen::incrementAndGet);
        FileType.CSV.write(table, new ByteArrayOutputStream());
        assertThat(seen).hasValue(2);
    }

    @SafeVarargs
    private static Table table(List<Cell>... rows) {
        return new Table("Machtigingen", HEADINGS, Stream.of(rows));
    }

    private static String csv(List<Cell> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileType.CSV.write(table(row), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static byte[] xlsx(int rowsOnSheet, List<Cell>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(table(rows), out, rowsOnSheet);
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
