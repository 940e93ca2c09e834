package nl.beheermodule.billing.invoice.web;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.invoice.domain.InvoiceRuns;
import nl.beheermodule.billing.invoice.domain.RunId;
import nl.beheermodule.billing.invoice.usecase.StartRun;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.NotFound;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invoice runs: the one of the month starts by itself, another when a medewerker wants it. */
@RestController
@RequestMapping("/v1/invoice-runs")
class RunController {
    private final StartRun starting;
    private final InvoiceRuns runs;
    private final Clock clock;

    RunController(StartRun starting, InvoiceRuns runs, Clock clock) {
        this.starting = starting;
        this.runs = runs;
        this.clock = clock;
    }

    @PostMapping
    @Access(Who.EMPLOYEE)
    ResponseEntity<RunAnswer> start(@RequestBody RunRequest request, CreationKey key) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate through = request.through() == null ? today : request.through();
        if (through.isAfter(today)) {
            throw new InvalidInput("through", "Kies een datum tot en met vandaag.");
        }
        InvoiceRun run = starting.byHand(new RunId(key.id()), through);
        return ResponseEntity.accepted()
                .location(URI.create("/v1/invoice-runs/" + run.id().value()))
                .body(RunAnswer.of(run));
    }

    /** Newest first. */
    @GetMapping
    @Access(Who.EMPLOYEE)
    PageOf<RunAnswer> list(PageQuery page) {
        return PageOf.of(runs.newest(page.skip(), page.size()), page, runs.count())
                .map(RunAnswer::of);
    }

    @GetMapping("/{runId}")
    @Access(Who.EMPLOYEE)
    RunAnswer one(@PathVariable String runId) {
        return runs.find(new RunId(runId)).map(RunAnswer::of).orElseThrow(() -> new NotFound("De factuurrun"));
    }

    /** @param through last day of what is invoiced; today when absent */
    record RunRequest(@Nullable LocalDate through) {}

    /** @param finishedAt absent as long as it is going on */
    record RunAnswer(
            String runId,
            LocalDate date,
            LocalDate through,
            String startedBy,
            Instant startedAt,
            @Nullable Instant finishedAt) {
        static RunAnswer of(InvoiceRun run) {
            return new RunAnswer(
                    run.id().value(), run.date(), run.through(), run.startedBy(), run.startedAt(), run.finishedAt());
        }
    }
}
