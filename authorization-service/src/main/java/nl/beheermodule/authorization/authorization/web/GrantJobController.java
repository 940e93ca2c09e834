package nl.beheermodule.authorization.authorization.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.domain.JobState;
import nl.beheermodule.authorization.job.usecase.CancelGrantJob;
import nl.beheermodule.authorization.job.usecase.OrderGrants;
import nl.beheermodule.authorization.job.usecase.ReadGrantJob;
import nl.beheermodule.authorization.job.usecase.ReadGrantJob.Progress;
import nl.beheermodule.authorization.job.usecase.ResultKind;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Granting many at once, in the background: ordered, followed, stopped. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/grant-jobs")
class GrantJobController {
    private final OrderGrants ordering;
    private final ReadGrantJob reading;
    private final CancelGrantJob cancelling;

    GrantJobController(OrderGrants ordering, ReadGrantJob reading, CancelGrantJob cancelling) {
        this.ordering = ordering;
        this.reading = reading;
        this.cancelling = cancelling;
    }

    @PostMapping
    @Access(Who.ADMINISTRATOR)
    ResponseEntity<JobAnswer> order(
            @PathVariable String organisationId,
            @Valid @RequestBody GrantRequest request,
            CreationKey key,
            Caller caller) {
        AssuranceLevel level =
                AssuranceLevel.valueOf(caller.requireMembership().level().name());
        GrantJob job = ordering.order(
                key.id(), request.order(organisationId, level), caller.requirePersonId(), caller.address());
        URI location = URI.create("/v1/organisations/" + organisationId + "/grant-jobs/" + job.id());
        return ResponseEntity.status(HttpStatus.ACCEPTED).location(location).body(read(organisationId, job.id()));
    }

    /** The latest first, as long as they are kept. */
    @GetMapping
    @Access(Who.ADMINISTRATOR)
    PageOf<JobItem> list(@PathVariable String organisationId, PageQuery page) {
        return reading.page(new OrganisationId(organisationId), page).map(JobItem::of);
    }

    @GetMapping("/{jobId}")
    @Access(Who.ADMINISTRATOR)
    JobAnswer read(@PathVariable String organisationId, @PathVariable String jobId) {
        return JobAnswer.of(reading.progress(new OrganisationId(organisationId), jobId));
    }

    @GetMapping("/{jobId}/results")
    @Access(Who.ADMINISTRATOR)
    PageOf<GrantAnswer.Result> results(
            @PathVariable String organisationId,
            @PathVariable String jobId,
            @RequestParam(required = false) @Nullable ResultKind outcome,
            PageQuery page) {
        return reading.results(new OrganisationId(organisationId), jobId, outcome, page)
                .map(result -> GrantAnswer.of(result, true));
    }

    @DeleteMapping("/{jobId}")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String organisationId, @PathVariable String jobId) {
        cancelling.cancel(new OrganisationId(organisationId), jobId);
    }

    /** One of many: how far it is stands with the job itself. */
    record JobItem(
            String id,
            JobState state,
            int services,
            int users,
            LocalDate endDate,
            Instant requestedAt,
            @Nullable Instant finishedAt) {
        static JobItem of(GrantJob job) {
            return new JobItem(
                    job.id(),
                    job.state(),
                    job.services().size(),
                    job.means().size(),
                    job.end(),
                    job.requestedAt(),
                    job.finishedAt());
        }
    }

    /**
     * How far it is.
     *
     * @param total pairs
     * @param done of them
     */
    record JobAnswer(
            String id,
            JobState state,
            int total,
            int done,
            Counts counts,
            Instant requestedAt,
            @Nullable Instant finishedAt) {
        static JobAnswer of(Progress progress) {
            GrantJob job = progress.job();
            return new JobAnswer(
                    job.id(),
                    job.state(),
                    job.total(),
                    progress.done(),
                    Counts.of(progress.counts()),
                    job.requestedAt(),
                    job.finishedAt());
        }
    }

    record Counts(int granted, int longer, int shorter, int unchanged, int refused) {
        static Counts of(Map<ResultKind, Integer> counts) {
            return new Counts(
                    counts.getOrDefault(ResultKind.GRANTED, 0),
                    counts.getOrDefault(ResultKind.LONGER, 0),
                    counts.getOrDefault(ResultKind.SHORTER, 0),
                    counts.getOrDefault(ResultKind.UNCHANGED, 0),
                    counts.getOrDefault(ResultKind.REFUSED, 0));
        }
    }
}
