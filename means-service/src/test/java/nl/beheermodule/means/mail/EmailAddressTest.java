package nl.beheermodule.means.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What identity-service takes, and nothing else. */
class EmailAddressTest {
    private record Form(@EmailAddress String email) {}

    @ParameterizedTest
    @ValueSource(strings = {"jan.jansen@bedrijf.nl", "j@b", "\"jan.jansen\"@bedrijf.nl"})
    void an_address_is_taken(String email) {
        assertThat(EmailAddress.Rule.allows(email)).isTrue();
        assertThat(sentences(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan",
                "jan jansen@bedrijf.nl",
                "\"jan jansen\"@bedrijf.nl",
                "\"jan\tjansen\"@bedrijf.nl",
                "\"jan@jansen\"@bedrijf.nl",
            })
    void what_is_none_is_refused_once(String email) {
        assertThat(EmailAddress.Rule.allows(email)).isFalse();
        assertThat(sentences(email)).containsExactly("Vul een geldig e-mailadres in.");
    }

    @Test
    void it_has_254_characters_at_most() {
        String longest = "jan@" + "b".repeat(250);
        assertThat(EmailAddress.Rule.allows(longest)).isTrue();
        assertThat(EmailAddress.Rule.allows(longest + "b")).isFalse();
    }

    private static List<String> sentences(String email) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(new Form(email)).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }
}
