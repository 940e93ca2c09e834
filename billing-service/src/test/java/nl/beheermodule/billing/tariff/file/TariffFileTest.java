package nl.beheermodule.billing.tariff.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import nl.beheermodule.billing.tariff.domain.Tariff;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.TariffTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The file that is shipped. */
class TariffFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final TariffTable tariffs;

    TariffFileTest() throws IOException {
        tariffs = new TariffConfiguration().tariffs(new ClassPathResource("billing/tariffs.json"));
    }

    @ParameterizedTest
    @EnumSource(AssuranceLevel.class)
    void r51_three_years_bring_extra_korting(AssuranceLevel level) {
        Tariff one = tariffs.on(TODAY, TariffCode.means(level, ContractYears.ONE));
        Tariff three = tariffs.on(TODAY, TariffCode.means(level, ContractYears.THREE));
        assertThat(three.price().euros()).isLessThan(one.price().euros().multiply(BigDecimal.valueOf(3)));
        assertThat(three.description()).contains("extra korting");
    }

    @ParameterizedTest
    @EnumSource(TariffCode.class)
    void a_description_says_how_often_it_is_paid(TariffCode code) {
        Tariff tariff = tariffs.on(TODAY, code);
        assertThat(tariff.description()).contains(tariff.charged() == Charged.ONCE ? "eenmalig" : "per contract");
        assertThat(tariffs.vatOn(TODAY, tariff.vat())).hasToString("21");
    }

    @Test
    void a_later_period_begins_at_a_date() {
        TariffCode eh3 = TariffCode.MEANS_EH3_1_YEAR;
        assertThat(tariffs.on(LocalDate.of(2026, 12, 31), eh3).price()).hasToString("45.00");
        assertThat(tariffs.on(LocalDate.of(2027, 1, 1), eh3).price()).hasToString("47.50");
    }
}
