package nl.beheermodule.identity.company.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RsinTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "111222333"})
    void nine_digits_that_pass_the_elfproef_are_an_rsin(String digits) {
        assertThat(new Rsin(digits).value()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "000000000", "12345678", "1234567820", "12345678a", ""})
    void anything_else_is_not(String digits) {
        assertThatThrownBy(() -> new Rsin(digits)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    boolean one_wrong_digit_is_always_noticed(
            @ForAll @IntRange(max = 8) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
        char[] digits = "123456782".toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + shift) % 10);
        return !Rsin.isValid(new String(digits));
    }
}
