package nl.beheermodule.billing.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"NL91ABNA0417164300", "nl91 abna 0417 1643 00", "BE68 5390 0754 7034", "DE89370400440532013000"})
    void r31_an_iban_that_passes_its_check_is_taken_however_it_is_typed(String typed) {
        assertThat(Iban.of(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NL91ABNA0417164301", // check digits
                "NL91ABNA041716430", // 17
                "NL91ABNA04171643000", // 19
                "NL9112340417164300", // no bank
                "9100ABNA0417164300",
                "",
                "rekening"
            })
    void r31_any_other_is_refused(String typed) {
        assertThat(Iban.of(typed)).isEmpty();
    }

    @Test
    void it_shows_itself_masked_only() {
        assertThat(Iban.of("NL91ABNA0417164300").orElseThrow()).hasToString("NL•• •••• •••• ••43 00");
    }
}
