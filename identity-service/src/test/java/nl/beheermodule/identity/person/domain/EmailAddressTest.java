package nl.beheermodule.identity.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"joris@korenschoof.example", "j.van+dalen@x", " joris@korenschoof.example ", "\"joris\"@x.nl"})
    void what_people_have_can_be_typed(String typed) {
        assertThat(EmailAddress.parse(typed).value()).isEqualTo(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"jan jansen\"@bedrijf.nl",
                "\"jan@thuis\"@bedrijf.nl",
                "jan.\"de \\\"grote\\\" j\".x@bedrijf.nl",
            })
    void what_another_service_took_in_is_known_but_not_typed(String quoted) {
        assertThat(new EmailAddress(quoted).value()).isEqualTo(quoted);
        assertThatThrownBy(() -> EmailAddress.parse(quoted)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "joris", "@x.nl", "joris@", "jan jansen@x.nl", "\"a\nBcc: b\"@x.nl", "a@b@c"})
    void what_is_no_address_is_refused(String typed) {
        assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_address_is_longer_than_254_characters() {
        String longest = "a".repeat(250) + "@x.n";

        assertThat(new EmailAddress(longest).value()).hasSize(254);
        assertThatThrownBy(() -> new EmailAddress("a" + longest)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quotes_that_never_end_take_no_time() {
        String quotes = "\"\"a".repeat(80) + " ";

        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThatThrownBy(() -> new EmailAddress(quotes + "x")));
    }
}
