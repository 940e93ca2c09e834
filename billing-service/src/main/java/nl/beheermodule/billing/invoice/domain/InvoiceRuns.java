package nl.beheermodule.billing.invoice.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

public interface InvoiceRuns {
    /** Adds it, unless it is there already. */
    void add(InvoiceRun run);

    Optional<InvoiceRun> find(RunId id);

    /** Newest first. */
    List<InvoiceRun> newest(int skip, int atMost);

    long count();

    /** One that is not finished and that nobody works at now: the caller does, until then. */
    Optional<InvoiceRun> takeTurn(Instant now, Instant until);

    /** @return false when another works at it by now */
    boolean keepTurn(InvoiceRun run, Instant from, Instant until);

    void finished(InvoiceRun run, Instant at);
}
