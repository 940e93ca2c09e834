package nl.beheermodule.means.renewal.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.platform.time.Amsterdam;

/**
 * One renewal in the queue.
 *
 * @param administrator as it was filled in
 * @param ageDays calendar days since it was sent
 */
record RenewalRow(
        String renewalId,
        String kvkNumber,
        String administrator,
        String representativeName,
        Instant requestedOn,
        long ageDays,
        RenewalStatus state) {

    static RenewalRow of(Renewal renewal, LocalDate today) {
        return new RenewalRow(
                renewal.id().value(),
                renewal.form().kvkNumber(),
                renewal.form().administrator(),
                renewal.form().representativeName(),
                renewal.requestedAt(),
                ChronoUnit.DAYS.between(Amsterdam.dayOf(renewal.requestedAt()), today),
                RenewalStatus.of(renewal.state()));
    }
}
