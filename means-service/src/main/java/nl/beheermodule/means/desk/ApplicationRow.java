package nl.beheermodule.means.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/**
 * One application in the queue.
 *
 * @param ageDays calendar days since it was submitted
 * @param kind {@code NEW}: an application for a new means
 */
record ApplicationRow(
        String meansId,
        String organisationId,
        @Nullable String organisationName,
        @Nullable String kvkNumber,
        String name,
        AssuranceLevel level,
        Role role,
        Instant requestedOn,
        long ageDays,
        ApplicationState state,
        String kind) {

    static ApplicationRow of(Means means, @Nullable OrganisationCopy organisation, LocalDate today) {
        Instant requested = means.application().requestedAt();
        return new ApplicationRow(
                means.id().value(),
                means.terms().organisation().value(),
                organisation == null ? null : organisation.name(),
                organisation == null ? null : organisation.kvkNumber(),
                means.holder().name(),
                means.terms().level(),
                means.terms().role(),
                requested,
                ChronoUnit.DAYS.between(Amsterdam.dayOf(requested), today),
                ApplicationState.of(means.application().decision()),
                "NEW");
    }
}
