package nl.beheermodule.identity.organisation.domain;

/** A rule about organisations says no. */
public final class OrganisationRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** R30: only with the form (Q17). */
        SEVERAL_ESTABLISHMENTS,
        /** It is its whole KvK number already. */
        NO_ESTABLISHMENT_NUMBER,
        /** The whole KvK number is another organisation here: the two cannot become one. */
        COMPANY_EXISTS,
        /** The register has no such company any more. */
        NOT_IN_REGISTER
    }

    private final Reason reason;

    public OrganisationRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
