package nl.beheermodule.billing.invoice.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.invoice.domain.InvoiceRuns;
import nl.beheermodule.billing.invoice.domain.InvoicingTerms;
import nl.beheermodule.billing.invoice.domain.RunId;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/** Begins an invoice run, of the month or by hand; the same one once. */
@Component
public class StartRun {
    private final InvoiceRuns runs;
    private final InvoicingTerms terms;
    private final Clock clock;

    StartRun(InvoiceRuns runs, InvoicingTerms terms, Clock clock) {
        this.runs = runs;
        this.terms = terms;
        this.clock = clock;
    }

    /** From the chosen day on: everything of the months before. A month that was missed is in the next one's. */
    public void ofThisMonth() {
        LocalDate today = Amsterdam.today(clock);
        RunId id = new RunId(YearMonth.from(today).toString());
        if (terms.dayOfMonth() > 0
                && today.getDayOfMonth() >= terms.dayOfMonth()
                && runs.find(id).isEmpty()) {
            runs.add(run(id, today, today.withDayOfMonth(1).minusDays(1)));
        }
    }

    /** @param through last day of what is invoiced, today at the latest */
    public InvoiceRun byHand(RunId id, LocalDate through) {
        runs.add(run(id, Amsterdam.today(clock), through));
        return runs.find(id).orElseThrow();
    }

    private InvoiceRun run(RunId id, LocalDate date, LocalDate through) {
        Instant now = clock.instant();
        return new InvoiceRun(
                id, date, through, Amsterdam.endOf(through), Actor.current().by(), now, now, null);
    }
}
