package nl.beheermodule.billing.quote.domain;

import java.util.Set;

/** What is asked for is not complete, or does not go together. */
public final class WishRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Set<Lack> lacks;

    WishRefused(Set<Lack> lacks) {
        super(lacks.toString());
        this.lacks = Set.copyOf(lacks);
    }

    public Set<Lack> lacks() {
        return lacks;
    }

    public enum Lack {
        LEVEL,
        CURRENT_LEVEL,
        SAME_LEVEL,
        CONTRACT_YEARS,
        SECOND_FACTOR,
        /** On EH2 there is none (R6). */
        SECOND_FACTOR_ON_EH2,
        ORGANISATIONS,
        /** Only EH3 exists as Belastingdienstmiddel (R66). */
        TAX_AUTHORITY_NOT_EH3
    }
}
