package nl.beheermodule.billing.tariff.domain;

import java.math.BigDecimal;

/** An amount in euros, exact to the cent, never rounded silently. */
public record Money(BigDecimal euros) {
    private static final int CENTS = 2;
    public static final Money ZERO = Money.of("0.00");

    /** @throws ArithmeticException when it has a part of a cent */
    public Money {
        euros = euros.setScale(CENTS);
    }

    public static Money of(String euros) {
        return new Money(new BigDecimal(euros));
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    public Money times(int quantity) {
        return new Money(euros.multiply(BigDecimal.valueOf(quantity)));
    }

    /** As on the wire: {@code 45.00}. */
    @Override
    public String toString() {
        return euros.toPlainString();
    }
}
