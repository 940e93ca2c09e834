package nl.beheermodule.means.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.DeskCase;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/**
 * One application in the queue.
 *
 * @param ageDays calendar days since it was submitted
 * @param level that is asked for
 * @param oldLevel absent for a new means
 * @param handledBy absent when nobody took it
 */
record ApplicationRow(
        String meansId,
        String organisationId,
        @Nullable String organisationName,
        @Nullable String kvkNumber,
        String name,
        AssuranceLevel level,
        @Nullable AssuranceLevel oldLevel,
        Role role,
        Instant requestedOn,
        long ageDays,
        ApplicationState state,
        DeskKind kind,
        @Nullable HandledBy handledBy) {

    static ApplicationRow of(Means means, @Nullable OrganisationCopy organisation, LocalDate today, Caller viewer) {
        DeskCase latest = DeskCase.of(means);
        Instant requested = latest.requestedAt();
        return new ApplicationRow(
                means.id().value(),
                means.terms().organisation().value(),
                organisation == null ? null : organisation.name(),
                organisation == null ? null : organisation.kvkNumber(),
                means.holder().name(),
                latest.terms().level(),
                latest.mutation().map(mutation -> mutation.before().level()).orElse(null),
                latest.terms().role(),
                requested,
                ChronoUnit.DAYS.between(Amsterdam.dayOf(requested), today),
                ApplicationState.of(latest.decision()),
                DeskKind.valueOf(latest.kind()),
                HandledBy.of(means, viewer));
    }
}
