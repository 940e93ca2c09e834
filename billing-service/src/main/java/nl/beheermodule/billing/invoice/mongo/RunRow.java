package nl.beheermodule.billing.invoice.mongo;

import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.invoice.domain.RunId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A run as it is stored; days as text. */
@Document("invoiceRuns")
@TypeAlias("invoiceRun")
record RunRow(
        @Id String id,
        String date,
        String through,
        Instant until,
        String startedBy,
        Instant startedAt,
        @Nullable Instant turnUntil,
        @Nullable Instant finishedAt) {

    static RunRow of(InvoiceRun run) {
        return new RunRow(
                run.id().value(),
                run.date().toString(),
                run.through().toString(),
                run.until(),
                run.startedBy(),
                run.startedAt(),
                run.turnUntil(),
                run.finishedAt());
    }

    InvoiceRun run() {
        return new InvoiceRun(
                new RunId(id),
                LocalDate.parse(date),
                LocalDate.parse(through),
                until,
                startedBy,
                startedAt,
                turnUntil,
                finishedAt);
    }
}
