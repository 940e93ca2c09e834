package nl.beheermodule.launcher.otp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsCodeTest {

    @Test
    void the_six_digits_are_the_code() {
        assertThat(SmsCode.in("Uw code is 042137. Deel deze code met niemand.")).hasValue("042137");
    }

    @Test
    void a_longer_number_is_no_code() {
        assertThat(SmsCode.in("Bel 0612345678")).isEmpty();
    }
}
