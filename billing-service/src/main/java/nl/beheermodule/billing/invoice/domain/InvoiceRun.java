package nl.beheermodule.billing.invoice.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Factuurrun: everything charged up to a moment is put on invoices.
 *
 * @param date on the invoices
 * @param through last day of what is invoiced
 * @param until first moment of what is left for a next run
 * @param startedBy user name, or the name of the part of the system
 * @param turnUntil until when somebody works at it; absent when it is finished
 */
public record InvoiceRun(
        RunId id,
        LocalDate date,
        LocalDate through,
        Instant until,
        String startedBy,
        Instant startedAt,
        @Nullable Instant turnUntil,
        @Nullable Instant finishedAt) {
    /** Who says nothing for so long has died: another may go on. */
    public static final Duration TURN = Duration.ofMinutes(1);
}
