package nl.beheermodule.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.beheermodule.platform.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"7\"", " 7 "})
    void a_version_is_read_as_it_was_sent(String header) {
        assertThat(IfMatch.version(header)).hasValue(7);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "*"})
    void without_one_any_version_will_do(String header) {
        assertThat(IfMatch.version(header)).isEmpty();
    }

    @Test
    void what_is_no_version_is_refused() {
        assertThatThrownBy(() -> IfMatch.version("\"yesterday\"")).isInstanceOf(InvalidInput.class);
    }
}
