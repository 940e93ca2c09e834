package nl.beheermodule.authorization.authorization.domain;

/** A rule says no. */
public final class AuthorizationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    public AuthorizationRefused(Refusal reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
