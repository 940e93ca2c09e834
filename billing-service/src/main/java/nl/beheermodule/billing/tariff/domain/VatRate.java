package nl.beheermodule.billing.tariff.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** @param percentage such as 21, not negative */
public record VatRate(BigDecimal percentage) {
    private static final int CENTS = 2;

    public VatRate {
        if (percentage.signum() < 0) {
            throw new IllegalArgumentException("A negative VAT rate");
        }
        percentage = percentage.stripTrailingZeros();
    }

    public static VatRate of(String percentage) {
        return new VatRate(new BigDecimal(percentage));
    }

    /** Over the amount of one line, rounded half up to the cent; the VAT of a whole is the sum of its lines (ADR 14). */
    public Money over(Money net) {
        return new Money(net.euros().multiply(percentage).movePointLeft(2).setScale(CENTS, RoundingMode.HALF_UP));
    }

    /** As on the wire: {@code 21}. */
    @Override
    public String toString() {
        return percentage.toPlainString();
    }
}
