package nl.beheermodule.chain.company.domain;

/** The company register does not answer; trying again later may help. */
public final class RegisterUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegisterUnavailable(Throwable cause) {
        super("The company register does not answer", cause);
    }
}
