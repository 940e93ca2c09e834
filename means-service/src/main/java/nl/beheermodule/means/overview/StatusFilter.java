package nl.beheermodule.means.overview;

import nl.beheermodule.means.means.domain.MeansStatus;

/** What the overview can be narrowed to: a status, or what needs attention before it is too late. */
enum StatusFilter {
    AWAITING_APPROVAL,
    AWAITING_ACTIVATION,
    ACTIVATION_EXPIRED,
    ACTIVE,
    /** “Aandacht nodig”: a week or less to activate, or lapsed. */
    ATTENTION,
    /** Beheerders whose role ends within two calendar months (norm 9, Q11). */
    ROLE_EXPIRING;

    /** How long before the last day to activate a means needs attention. */
    static final int DAYS = 7;

    /** How long before its last day a beheerdersrol needs attention. */
    static final int MONTHS = 2;

    MeansStatus status() {
        return switch (this) {
            case AWAITING_APPROVAL, AWAITING_ACTIVATION, ACTIVATION_EXPIRED, ACTIVE -> MeansStatus.valueOf(name());
            case ATTENTION -> MeansStatus.ACTIVATION_EXPIRED;
            case ROLE_EXPIRING -> MeansStatus.ACTIVE;
        };
    }

    /** Its name among the totals. */
    String total() {
        return switch (this) {
            case ATTENTION -> "attention";
            case ROLE_EXPIRING -> "roleExpiring";
            case AWAITING_APPROVAL, AWAITING_ACTIVATION, ACTIVATION_EXPIRED, ACTIVE -> name();
        };
    }
}
