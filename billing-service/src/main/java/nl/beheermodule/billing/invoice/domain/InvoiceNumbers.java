package nl.beheermodule.billing.invoice.domain;

import org.jspecify.annotations.Nullable;

/**
 * The guard of the numbers of a year. One invoice at a time holds the last number, until the number is in the invoice: so
 * none is used twice and none is left out, whoever dies when.
 */
public interface InvoiceNumbers {
    /** @param holder to which the last number was given, until it has it for certain */
    record Last(int year, int serial, @Nullable InvoiceId holder) {
        public InvoiceNumber number() {
            return new InvoiceNumber(year, serial);
        }
    }

    Last last(int year);

    /** Gives the next number out. Each of these does nothing when it is no longer as {@code seen} says. */
    void give(Last seen, InvoiceId holder);

    /** The holder has its number. */
    void settle(Last seen);

    /** The holder needed no number: the next one gets it. */
    void takeBack(Last seen);
}
