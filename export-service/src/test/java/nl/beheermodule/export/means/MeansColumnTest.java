package nl.beheermodule.export.means;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.export.overview.MeansStatus;
import nl.beheermodule.platform.sheet.Cell;
import nl.beheermodule.platform.sheet.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeansColumnTest {

    @Test
    void R23_the_columns_are_those_of_the_manual() {
        assertThat(MeansColumn.headings())
                .extracting(Heading::title)
                .containsExactly("UniekID", "Naam", "E-mailadres", "Rol", "Status", "Niveau", "OTP- of SMS nummer");
    }

    @Test
    void R23_a_row_has_the_words_of_the_screen() {
        assertThat(MeansColumn.cells(row("Zoë van Dalen", MeansStatus.ACTIVE, SecondFactor.SMS)))
                .containsExactly(
                        Cell.of("ZB-FQIR-2093"),
                        Cell.of("Zoë van Dalen"),
                        Cell.of("zoe@korenschoof.example"),
                        Cell.of("Beheerder"),
                        Cell.of("Actief"),
                        Cell.of("EH2+"),
                        Cell.of("06 12346270"));
    }

    @ParameterizedTest
    @CsvSource({"SMS, 06 12346270", "OTP, OTP-123456", "NONE, ''"})
    void R23_the_number_is_that_of_the_second_factor(SecondFactor factor, String number) {
        assertThat(MeansColumn.cells(row("Anna", MeansStatus.ACTIVE, factor)).getLast())
                .isEqualTo(Cell.of(number));
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_APPROVAL, Wachten op goedkeuring",
        "AWAITING_ACTIVATION, Wachten op activatie",
        "ACTIVATION_EXPIRED, Activatie verlopen",
        "ACTIVE, Actief"
    })
    void R5_a_status_has_the_words_of_the_screen(MeansStatus status, String words) {
        assertThat(MeansColumn.cells(row("Anna", status, SecondFactor.NONE))).contains(Cell.of(words));
    }

    private static MeansRow row(String name, MeansStatus status, SecondFactor factor) {
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
                "OTP-123456",
                null);
    }
}
