package nl.beheermodule.means.renewal.domain;

/** A rule of the renewal says no. */
public final class RenewalRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** Another medewerker was first. */
        ALREADY_DECIDED,
        /** The form names another company, or another beheerder. */
        NOT_THE_ONE_NAMED,
        /** There is nothing to do now. */
        NOT_DUE
    }

    private final Reason reason;

    public RenewalRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
