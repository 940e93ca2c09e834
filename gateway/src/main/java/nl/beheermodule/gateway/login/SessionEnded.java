package nl.beheermodule.gateway.login;

/** Keycloak gives no more tokens for this session: it was ended there. */
public final class SessionEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SessionEnded() {
        super("The session has ended at the identity provider");
    }
}
