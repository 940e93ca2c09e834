package nl.beheermodule.authorization.catalogue.domain;

/** The catalogue is readable, but not one to take over. */
public final class CatalogueRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** No services in it: more likely a mistake than the end of the scheme. */
        EMPTY,
        /** Issued before the one in force. */
        OLDER
    }

    private final Reason reason;

    public CatalogueRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
