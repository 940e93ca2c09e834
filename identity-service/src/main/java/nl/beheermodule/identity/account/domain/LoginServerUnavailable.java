package nl.beheermodule.identity.account.domain;

/** The login server does not answer; trying again later may help. */
public class LoginServerUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoginServerUnavailable(Throwable cause) {
        super("The login server does not answer", cause);
    }
}
