package nl.beheermodule.identity.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"0612346270", "06-12346270", "06 1234 6270", "+31 6 12346270", "0031612346270"})
    void however_a_number_is_typed_it_is_kept_in_one_form(String typed) {
        assertThat(MobileNumber.parse(typed)).isEqualTo(new MobileNumber("+31612346270"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12346270", "06", "abc", "+0612346270", ""})
    void what_is_no_mobile_number_is_refused(String typed) {
        assertThatThrownBy(() -> MobileNumber.parse(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_screen_shows_the_last_four_digits_only() {
        assertThat(new MobileNumber("+31612346270").masked()).isEqualTo("06 •••• 6270");
        assertThat(new MobileNumber("+4915112345678").masked()).isEqualTo("+49 •••• 5678");
    }
}
