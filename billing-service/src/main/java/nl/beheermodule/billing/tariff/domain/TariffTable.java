package nl.beheermodule.billing.tariff.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every tariff and VAT rate, by date. A tariff holds until the next one of its code begins, so there are no gaps. */
public final class TariffTable {
    private final List<Tariff> tariffs = new ArrayList<>();
    private final List<VatPeriod> vat;

    /**
     * @param begun tariffs by the day they begin; when they end follows from the next one
     * @throws IllegalArgumentException when a code has no price at all, or two from the same day
     */
    public TariffTable(List<Tariff> begun, List<VatPeriod> vat) {
        this.vat = vat.stream()
                .sorted(Comparator.comparing(VatPeriod::from).reversed())
                .toList();
        for (TariffCode code : TariffCode.values()) {
            add(begun.stream()
                    .filter(tariff -> tariff.code() == code)
                    .sorted(Comparator.comparing(Tariff::validFrom))
                    .toList());
        }
        Set<TariffCode> priced = tariffs.stream()
                .map(Tariff::code)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TariffCode.class)));
        if (!priced.containsAll(EnumSet.allOf(TariffCode.class))) {
            throw new IllegalArgumentException("No price for " + EnumSet.complementOf(EnumSet.copyOf(priced)));
        }
    }

    /** @throws NoTariff before the first one began */
    public Tariff on(LocalDate day, TariffCode code) {
        return tariffs.stream()
                .filter(tariff -> tariff.code() == code && tariff.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new NoTariff(code, day));
    }

    /** @throws NoTariff before the first rate began */
    public VatRate vatOn(LocalDate day, VatRule rule) {
        return vat.stream()
                .filter(period -> period.rule() == rule && !day.isBefore(period.from()))
                .findFirst()
                .orElseThrow(() -> new NoTariff(rule, day))
                .rate();
    }

    /** What holds on that day and what is announced, by code and date. */
    public List<Tariff> notPassedOn(LocalDate day) {
        return tariffs.stream().filter(tariff -> !tariff.hasPassedOn(day)).toList();
    }

    private void add(List<Tariff> ofOneCode) {
        for (int i = 0; i < ofOneCode.size(); i++) {
            Tariff tariff = ofOneCode.get(i);
            LocalDate last = lastDayBefore(i + 1 < ofOneCode.size() ? ofOneCode.get(i + 1) : null);
            if (last != null && last.isBefore(tariff.validFrom())) {
                throw new IllegalArgumentException("Two prices for " + tariff.code() + " from " + tariff.validFrom());
            }
            tariffs.add(tariff.until(last));
        }
    }

    private static @Nullable LocalDate lastDayBefore(@Nullable Tariff next) {
        return next == null ? null : next.validFrom().minusDays(1);
    }
}
