package nl.beheermodule.identity.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTest {

    @Test
    void capitals_make_no_difference() {
        assertThat(new Username(" Joris.VanDalen ")).isEqualTo(new Username("joris.vandalen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", ".joris", "joris-", "joris van dalen", "joris@dalen", "jörïs", "<b>joris</b>"})
    void what_the_login_server_would_not_take_is_refused_before_it_is_asked(String typed) {
        assertThat(Username.isValid(typed)).isFalse();
        assertThatThrownBy(() -> new Username(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_has_three_to_sixty_four_characters() {
        assertThat(Username.isValid("abc")).isTrue();
        assertThat(Username.isValid("a".repeat(64))).isTrue();
        assertThat(Username.isValid("a".repeat(65))).isFalse();
    }
}
