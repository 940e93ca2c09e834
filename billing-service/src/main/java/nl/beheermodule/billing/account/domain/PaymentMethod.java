package nl.beheermodule.billing.account.domain;

/** Betaalwijze (R33). */
public enum PaymentMethod {
    /** “Bankoverschrijving”. */
    BANK_TRANSFER,
    /** “Automatische incasso”. */
    DIRECT_DEBIT
}
