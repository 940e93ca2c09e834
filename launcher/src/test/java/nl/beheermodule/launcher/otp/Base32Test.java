package nl.beheermodule.launcher.otp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base32Test {

    @ParameterizedTest
    @CsvSource({"MY======,f", "MZXQ====,fo", "MZXW6===,foo", "MZXW6YQ=,foob", "mzxw6ytboi,foobar"})
    void the_examples_of_rfc_4648(String encoded, String decoded) {
        assertThat(Base32.decode(encoded)).isEqualTo(decoded.getBytes(US_ASCII));
    }

    @Test
    void anything_else_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.decode("0189"));
    }
}
