package nl.beheermodule.billing.invoice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an invoice is paid, as it was on its day. */
public sealed interface Payment {
    /** Last day to pay, or the day on which is collected. */
    LocalDate dueDate();

    record BankTransfer(LocalDate dueDate) implements Payment {}

    /** @param batch that it is collected with; absent until there is one */
    record DirectDebit(
            LocalDate dueDate,
            String mandateReference,
            String maskedIban,
            @Nullable String batch) implements Payment {}
}
