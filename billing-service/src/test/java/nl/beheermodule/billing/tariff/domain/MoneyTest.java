package nl.beheermodule.billing.tariff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @Test
    void an_amount_has_cents_and_nothing_smaller() {
        assertThat(Money.of("45")).isEqualTo(Money.of("45.00")).hasToString("45.00");
        assertThatThrownBy(() -> Money.of("0.005")).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "45.00, 21, 9.45",
        "0.50, 21, 0.11",
        "0.02, 21, 0.00",
        "12.50, 21, 2.63",
        "0.50, 9, 0.05",
        "10.00, 0, 0.00"
    })
    void vat_is_rounded_half_up_to_the_cent(String net, String rate, String vat) {
        assertThat(VatRate.of(rate).over(Money.of(net))).isEqualTo(Money.of(vat));
    }
}
