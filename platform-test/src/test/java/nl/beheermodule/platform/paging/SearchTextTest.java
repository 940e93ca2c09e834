package nl.beheermodule.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({"Zoë Coêlho,zoe coelho", "'  Ğül   Şen ',gul sen", "ÅNGSTRÖM,angstrom", "'',''", "IJsbrand,ijsbrand"})
    void search_text_has_no_accents_capitals_or_loose_spaces(String written, String stored) {
        assertThat(SearchText.of(written)).isEqualTo(stored);
    }

    @Test
    void nor_control_characters_which_no_regular_expression_takes() {
        assertThat(SearchText.of("zo\0e\u0007 coelho\0")).isEqualTo("zo e coelho");
    }
}
