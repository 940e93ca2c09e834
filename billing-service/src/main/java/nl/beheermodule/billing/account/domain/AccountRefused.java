package nl.beheermodule.billing.account.domain;

/** A rule says no. */
public final class AccountRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public AccountRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        IBAN_WRONG,
        IBAN_MISSING,
        INVOICE_EMAIL_MISSING,
        NO_CODE_SENT,
        CODE_OVER
    }
}
