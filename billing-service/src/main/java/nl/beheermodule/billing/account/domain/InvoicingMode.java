package nl.beheermodule.billing.account.domain;

/** Facturatiewijze (R34). */
public enum InvoicingMode {
    /** “Factuur per post”. */
    POST,
    /** “Factuur per e-mail”. */
    EMAIL
}
