package nl.beheermodule.means.overview;

import nl.beheermodule.means.means.domain.MeansStatus;

/** What the overview can be narrowed to: a status, or what needs attention before it is too late. */
enum StatusFilter {
    AWAITING_APPROVAL,
    AWAITING_ACTIVATION,
    ACTIVATION_EXPIRED,
    ACTIVE,
    /** “Aandacht nodig”: a week or less to activate, or lapsed. */
    ATTENTION;

    /** How long before the last day to activate a means needs attention. */
    static final int DAYS = 7;

    MeansStatus status() {
        return this == ATTENTION ? MeansStatus.ACTIVATION_EXPIRED : MeansStatus.valueOf(name());
    }
}
