package nl.beheermodule.billing.tariff.domain;

import static nl.beheermodule.billing.tariff.domain.TariffCode.KVK_LINK;
import static nl.beheermodule.billing.tariff.domain.Tariffs.tariff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TariffTableTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private final TariffTable tariffs = Tariffs.table(tariff(KVK_LINK, "15.00", NEW_YEAR));

    @Test
    void a_tariff_holds_until_the_day_before_the_next_one() {
        assertThat(tariffs.on(NEW_YEAR.minusDays(1), KVK_LINK).price()).isEqualTo(Money.of("10.00"));
        assertThat(tariffs.on(NEW_YEAR.minusDays(1), KVK_LINK).validUntil()).isEqualTo("2026-12-31");
        assertThat(tariffs.on(NEW_YEAR, KVK_LINK).price()).isEqualTo(Money.of("15.00"));
        assertThat(tariffs.on(NEW_YEAR.plusYears(50), KVK_LINK).validUntil()).isNull();
    }

    @Test
    void what_a_period_does_not_name_stays_as_it_was() {
        assertThat(tariffs.on(NEW_YEAR, TariffCode.OTP_DEVICE).price()).isEqualTo(Money.of("10.00"));
    }

    @Test
    void before_the_first_tariff_there_is_none() {
        assertThatThrownBy(() -> tariffs.on(Tariffs.BEGIN.minusDays(1), KVK_LINK))
                .isInstanceOf(NoTariff.class);
    }

    @Test
    void vat_follows_the_date() {
        VatPeriod before = new VatPeriod(VatRule.STANDARD, LocalDate.of(2001, 1, 1), VatRate.of("19"));
        TariffTable table = new TariffTable(Tariffs.tensAnd(), List.of(before, Tariffs.VAT));
        assertThat(table.vatOn(LocalDate.of(2012, 9, 30), VatRule.STANDARD)).isEqualTo(VatRate.of("19"));
        assertThat(table.vatOn(LocalDate.of(2012, 10, 1), VatRule.STANDARD)).isEqualTo(VatRate.of("21"));
    }

    @Test
    void the_price_list_names_what_holds_and_what_is_announced_not_what_has_passed() {
        assertThat(ofLink(NEW_YEAR.minusDays(1))).containsExactly(Money.of("10.00"), Money.of("15.00"));
        assertThat(ofLink(NEW_YEAR)).containsExactly(Money.of("15.00"));
    }

    @Test
    void two_prices_from_one_day_or_a_code_without_price_are_refused() {
        assertThatThrownBy(() -> Tariffs.table(tariff(KVK_LINK, "11.00", Tariffs.BEGIN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TariffTable(List.of(tariff(KVK_LINK, "1.00", NEW_YEAR)), List.of(Tariffs.VAT)))
                .hasMessageContaining("OTP_DEVICE");
    }

    private List<Money> ofLink(LocalDate day) {
        return tariffs.notPassedOn(day).stream()
                .filter(tariff -> tariff.code() == KVK_LINK)
                .map(Tariff::price)
                .toList();
    }
}
