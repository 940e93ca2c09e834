package nl.beheermodule.billing.tariff.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Price lists for tests: everything costs € 10.00 from 2026 on, unless said otherwise. */
public final class Tariffs {
    public static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    public static final VatPeriod VAT = new VatPeriod(VatRule.STANDARD, LocalDate.of(2012, 10, 1), VatRate.of("21"));

    private Tariffs() {}

    public static Tariff tariff(TariffCode code, String price, LocalDate from) {
        return new Tariff(code, code.name(), Money.of(price), Charged.ONCE, VatRule.STANDARD, from, null);
    }

    public static List<Tariff> tensAnd(Tariff... others) {
        List<Tariff> all = new ArrayList<>(Arrays.stream(TariffCode.values())
                .map(code -> tariff(code, "10.00", BEGIN))
                .toList());
        all.addAll(List.of(others));
        return all;
    }

    public static TariffTable table(Tariff... others) {
        return new TariffTable(tensAnd(others), List.of(VAT));
    }
}
