package nl.beheermodule.means.means.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "06 1234 6270,+31612346270",
        "06-12346270,+31612346270",
        "+31612346270,+31612346270",
        "0031612346270,+31612346270",
        "+32 470 12 34 56,+32470123456"
    })
    void a_mobile_number_is_read_however_it_was_typed(String typed, String stored) {
        assertThat(MobileNumber.of(typed)).contains(new MobileNumber(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06", "030 1234567", "+31301234567", "06123462701", "niet"})
    void what_is_no_mobile_number_is_not_read(String typed) {
        assertThat(MobileNumber.of(typed)).isEmpty();
    }

    @Test
    void a_mobile_number_is_shown_by_its_last_four_digits() {
        assertThat(new MobileNumber("+31612346270").masked()).isEqualTo("06 •••• 6270");
    }

    @Test
    void a_UniekID_looks_like_the_ones_people_know() {
        assertThat(UniqueId.random(new Random(1)).value()).matches("ZB-[A-Z]{4}-\\d{4}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZB-FQIR-2093", "zb-fqir-2093", " zbfqir2093 ", "ZB FQIR 2093"})
    void a_UniekID_is_read_however_it_was_typed(String typed) {
        assertThat(UniqueId.typed(typed)).contains(new UniqueId("ZB-FQIR-2093"));
    }

    @Test
    void older_contact_details_do_not_replace_newer_ones() {
        Means means = Bakery.approved();
        means.reachedAt("nieuw@korenschoof.example", null, 4);
        means.reachedAt("oud@korenschoof.example", null, 3);
        assertThat(means.holder().email()).isEqualTo("nieuw@korenschoof.example");
    }

    @Test
    void R3_the_levels_are_in_order() {
        assertThat(AssuranceLevel.EH2_PLUS.isAbove(AssuranceLevel.EH2)).isTrue();
        assertThat(AssuranceLevel.EH3.isAbove(AssuranceLevel.EH3)).isFalse();
        assertThat(AssuranceLevel.EH4.isAbove(AssuranceLevel.EH3)).isTrue();
    }
}
