package nl.beheermodule.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    @ParameterizedTest
    @CsvSource({"Zoë Coêlho,zoe coelho", "'  Ğül   Şen ',gul sen", "ÅNGSTRÖM,angstrom", "'',''", "IJsbrand,ijsbrand"})
    void search_text_has_no_accents_capitals_or_loose_spaces(String written, String stored) {
        assertThat(SearchText.of(written)).isEqualTo(stored);
    }
}
