package nl.beheermodule.billing.invoice.pdf;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.Payment;
import nl.beheermodule.billing.supplier.Supplier;
import nl.beheermodule.billing.tariff.domain.Money;

/** Amounts, days and sentences as people read them on a Dutch invoice. */
public final class Words {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-uuuu", DUTCH);

    private Words() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String shortDay(LocalDate day) {
        return SHORT.format(day);
    }

    public static String euros(Money money) {
        return "€ " + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(DUTCH)).format(money.euros());
    }

    static String dueDate(Payment payment) {
        return switch (payment) {
            case Payment.BankTransfer _ -> "Uiterlijk betaald op";
            case Payment.DirectDebit _ -> "Afschrijving op";
        };
    }

    /** How it is paid. */
    static List<String> payment(Invoice invoice, Supplier supplier) {
        String total = euros(invoice.total());
        String due = day(invoice.payment().dueDate());
        return switch (invoice.payment()) {
            case Payment.BankTransfer _ ->
                List.of(
                        "Maak " + total + " over vóór of op " + due + ".",
                        "Rekeningnummer: " + supplier.iban() + " van " + supplier.name() + ". Vermeld: "
                                + invoice.issued().number() + ".");
            case Payment.DirectDebit debit ->
                List.of(
                        "Op of kort na " + due + " schrijven wij " + total + " af van " + debit.maskedIban() + ".",
                        "Kenmerk van de machtiging: " + debit.mandateReference() + ". Incassant-ID: "
                                + supplier.creditorId() + ".");
        };
    }
}
