package nl.beheermodule.chain.authorization.domain;

/** A rule says no. */
public final class ChainRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public ChainRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** Q16 */
        END_DATE_TOO_EARLY,
        /** Q16 */
        END_DATE_TOO_LATE,
        /** Revoked or expired: it is not there any more. */
        ENDED,
        /** Norm 1: a beheerder registers only at or below his own level. */
        ABOVE_OWN_LEVEL,
        /** Q16: a company is not its own intermediary. */
        OWN_COMPANY,
        /** Chains are not given or asked for with an EH3 Belastingdienstmiddel. */
        TAX_AUTHORITY_MEANS,
        /** Q16: a new intermediary costs something, and nobody agreed to that. */
        COSTS_NOT_AGREED,
        UNKNOWN_SERVICE,
        NOT_CHAINABLE
    }
}
