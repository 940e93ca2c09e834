package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The means ends for an organisation after this day (R72).
 *
 * @param endsOn last day on which it may be used, inclusive, Europe/Amsterdam
 * @param endsOrganisation it is the very last means there: the organisation ends with it (R77)
 */
public record PlannedEnd(OrganisationId organisation, LocalDate endsOn, boolean endsOrganisation, Instant plannedAt) {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The first moment after the last day. */
    Instant endsAt() {
        return endsOn.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
    }

    boolean isDue(Instant now) {
        return !now.isBefore(endsAt());
    }
}
