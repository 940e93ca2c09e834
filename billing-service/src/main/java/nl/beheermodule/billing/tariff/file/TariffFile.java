package nl.beheermodule.billing.tariff.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.billing.tariff.domain.Tariff;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.TariffTable;
import nl.beheermodule.billing.tariff.domain.VatPeriod;
import nl.beheermodule.billing.tariff.domain.VatRate;
import nl.beheermodule.billing.tariff.domain.VatRule;

/** The tariffs as JSON: each period names what begins to cost something else. */
record TariffFile(List<VatLine> vat, List<Period> periods) {

    TariffTable table() {
        return new TariffTable(
                periods.stream().flatMap(Period::begun).toList(),
                vat.stream().map(VatLine::period).toList());
    }

    record VatLine(VatRule rule, LocalDate from, BigDecimal percentage) {
        VatPeriod period() {
            return new VatPeriod(rule, from, new VatRate(percentage));
        }
    }

    record Period(LocalDate from, List<Line> tariffs) {
        Stream<Tariff> begun() {
            return tariffs.stream().map(line -> line.from(from));
        }
    }

    record Line(TariffCode code, String description, BigDecimal amount, Charged charged, VatRule vat) {
        Tariff from(LocalDate day) {
            return new Tariff(code, description, new Money(amount), charged, vat, day, null);
        }
    }
}
