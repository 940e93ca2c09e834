package nl.beheermodule.chain.request.domain;

/** A rule says no. */
public final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public RequestRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** R117: asking online is a paid function. */
        FUNCTION_NOT_ACTIVE,
        /** The same services were asked of this relation, and stand open. */
        ALREADY_ASKED,
        /** Answered, taken back, or too old. */
        CLOSED,
        /** A relation without eHerkenning here can only be reached by e-mail. */
        EMAIL_MISSING,
        NOT_CHAINABLE
    }
}
