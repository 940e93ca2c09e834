package nl.beheermodule.billing.invoice.domain;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.billing.tariff.domain.VatRate;

/**
 * What is charged at one VAT rate. The VAT is the sum of what was rounded for each line, so that an invoice is the sum of
 * what was agreed to (ADR 14).
 */
public record VatTotal(VatRate rate, Money net, Money vat) {
    private static final VatTotal NOTHING = new VatTotal(VatRate.of("0"), Money.ZERO, Money.ZERO);

    /** By rate, lowest first. */
    public static List<VatTotal> of(List<QuoteLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        QuoteLine::vatRate,
                        () -> new TreeMap<>(Comparator.comparing(VatRate::percentage)),
                        Collectors.reducing(
                                NOTHING,
                                line -> new VatTotal(line.vatRate(), line.amount(), line.vat()),
                                VatTotal::plus)))
                .values()
                .stream()
                .toList();
    }

    private VatTotal plus(VatTotal other) {
        return new VatTotal(other.rate, net.plus(other.net), vat.plus(other.vat));
    }

    /**
     * EN 16931 computes VAT over the total of a rate (BR-CO-17), and its rules let the amount on the invoice differ by less
     * than a euro.
     */
    boolean isWithinTheNorm() {
        return vat.euros()
                        .subtract(rate.over(net).euros())
                        .abs()
                        .compareTo(Money.of("1.00").euros())
                < 0;
    }
}
