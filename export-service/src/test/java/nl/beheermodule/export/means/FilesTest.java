package nl.beheermodule.export.means;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {
    private static final MeansRow ANNA = row("Zoë van Dalen; bakker", Status.ACTIVE, SecondFactor.SMS);

    @Test
    void a_csv_has_the_columns_of_r23_with_a_mark_and_semicolons() throws IOException {
        assertThat(csv(ANNA))
                .isEqualTo("\uFEFFUniekID;Naam;E-mailadres;Rol;Status;Niveau;OTP- of SMS nummer\r\n"
                        + "ZB-FQIR-2093;\"Zoë van Dalen; bakker\";zoe@korenschoof.example;Beheerder;Actief;EH2+;"
                        + "06 12346270\r\n");
    }

    @Test
    void an_xlsx_reads_back_with_the_columns_of_r23() throws IOException {
        Sheet sheet = xlsx(ANNA);
        assertThat(values(sheet, 0)).isEqualTo(Column.titles());
        assertThat(values(sheet, 1))
                .containsExactly(
                        "ZB-FQIR-2093",
                        "Zoë van Dalen; bakker",
                        "zoe@korenschoof.example",
                        "Beheerder",
                        "Actief",
                        "EH2+",
                        "06 12346270");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-1", "@SUM(A1)", "\tx", "\rx"})
    void what_looks_like_a_formula_is_text(String name) throws IOException {
        assertThat(csv(row(name, Status.ACTIVE, SecondFactor.NONE))).contains("'" + name);
        var cell = xlsx(row(name, Status.ACTIVE, SecondFactor.NONE)).getRow(1).getCell(1);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SMS, 06 12346270", "OTP, OTP-123456", "NONE, ''"})
    void the_number_is_that_of_the_second_factor(SecondFactor factor, String number) {
        assertThat(Column.cells(row("Anna", Status.ACTIVE, factor)).getLast()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_APPROVAL, Wachten op goedkeuring",
        "AWAITING_ACTIVATION, Wachten op activatie",
        "ACTIVATION_EXPIRED, Activatie verlopen",
        "ACTIVE, Actief"
    })
    void a_status_has_the_words_of_the_screen_r5(Status status, String words) {
        assertThat(Column.cells(row("Anna", status, SecondFactor.NONE))).contains(words);
    }

    private static MeansRow row(String name, Status status, SecondFactor factor) {
        return new MeansRow(
                "m-1",
                "ZB-FQIR-2093",
                "p-1",
                List.of("o-1"),
                name,
                "x",
                "zoe@korenschoof.example",
                "+31612346270",
                Role.ADMINISTRATOR,
                status,
                AssuranceLevel.EH2_PLUS,
                factor,
                "OTP-123456");
    }

    private static String csv(MeansRow row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileType.CSV.write(Stream.of(row), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Sheet xlsx(MeansRow row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileType.XLSX.write(Stream.of(row), out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }

    private static List<String> values(Sheet sheet, int row) {
        return java.util.stream.StreamSupport.stream(sheet.getRow(row).spliterator(), false)
                .map(cell -> cell.getStringCellValue())
                .toList();
    }
}
