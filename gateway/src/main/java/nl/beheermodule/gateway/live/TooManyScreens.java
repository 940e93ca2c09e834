package nl.beheermodule.gateway.live;

/** This account has as many live connections as it may have, or this replica has. */
final class TooManyScreens extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
