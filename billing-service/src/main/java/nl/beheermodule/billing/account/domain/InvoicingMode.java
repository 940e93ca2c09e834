package nl.beheermodule.billing.account.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facturatiewijze (R34). */
public enum InvoicingMode {
    /** “Factuur per post”. */
    POST,
    /** “Factuur per e-mail”. */
    EMAIL;

    /** Where invoices go; empty when they are printed. */
    public Optional<String> address(@Nullable String invoiceEmail) {
        return this == EMAIL ? Optional.ofNullable(invoiceEmail) : Optional.empty();
    }
}
