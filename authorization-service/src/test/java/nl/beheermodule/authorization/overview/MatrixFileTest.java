package nl.beheermodule.authorization.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** Names are typed by people: what a spreadsheet would run is made text. */
class MatrixFileTest {
    private static final List<String> TITLES = List.of("UniekID", "Naam", "Niveau", "UWV – Verzuim (EH3)");

    @Test
    void a_csv_opens_in_a_dutch_excel_and_runs_no_formula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatrixFile.csv(table(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFUniekID;Naam;Niveau;UWV – Verzuim (EH3)")
                .contains("ZB-1;'=HYPERLINK(A1);EH3;✓ Machtiging t/m 31-12-2027");
    }

    @Test
    void a_workbook_has_the_same_and_runs_no_formula_either() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatrixFile.xlsx(table(), out);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
            Cell name = workbook.getSheet("Wie mag wat").getRow(1).getCell(1);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue()).isEqualTo("=HYPERLINK(A1)");
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static MatrixTable.Table table() {
        return new MatrixTable.Table(
                TITLES, Stream.of(List.of("ZB-1", "=HYPERLINK(A1)", "EH3", "✓ Machtiging t/m 31-12-2027")), 1);
    }
}
