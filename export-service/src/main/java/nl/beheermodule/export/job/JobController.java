package nl.beheermodule.export.job;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import nl.beheermodule.export.job.JobRefused.Reason;
import nl.beheermodule.export.overview.Downloads;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.idempotency.CreationKey;
import nl.beheermodule.platform.sheet.Download;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exports that are made aside: progress, cancel, and the file for a day, only for who asked (R23). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/jobs")
class JobController {
    private final RequestExport requests;
    private final Jobs jobs;
    private final Chunks chunks;
    private final AuditTrail audit;

    JobController(RequestExport requests, Jobs jobs, Chunks chunks, AuditTrail audit) {
        this.requests = requests;
        this.jobs = jobs;
        this.chunks = chunks;
        this.audit = audit;
    }

    @PostMapping
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<JobView> request(
            @PathVariable String organisationId,
            @Valid @RequestBody JobRequest request,
            CreationKey key,
            Caller caller) {
        Job job = requests.request(key.id(), organisationId, caller.requirePersonId(), request);
        URI location = URI.create("/v1/organisations/" + organisationId + "/jobs/" + job.id());
        return ResponseEntity.accepted().location(location).body(JobView.of(job));
    }

    @GetMapping
    @Access(Who.ADMINISTRATOR)
    List<JobView> own(@PathVariable String organisationId, Caller caller) {
        return jobs.of(organisationId, caller.requirePersonId()).stream()
                .map(JobView::of)
                .toList();
    }

    @GetMapping("/{jobId}")
    @Access(Who.ADMINISTRATOR)
    JobView job(@PathVariable String organisationId, @PathVariable String jobId, Caller caller) {
        return JobView.of(jobs.one(organisationId, caller.requirePersonId(), jobId));
    }

    @GetMapping("/{jobId}/file")
    @Access(Who.ADMINISTRATOR)
    void jobFile(
            @PathVariable String organisationId,
            @PathVariable String jobId,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        Job job = jobs.one(organisationId, caller.requirePersonId(), jobId);
        if (job.state() != JobState.DONE) {
            throw new JobRefused(Reason.NOT_READY);
        }
        audit.looked(organisationId, Downloads.action(job.overview(), job.type()), job.id());
        Download.headers(job.fileName(), job.type(), response);
        response.setContentLengthLong(job.bytes());
        chunks.send(job, response.getOutputStream());
    }

    /** Stops what is being made, or throws away what is there. */
    @DeleteMapping("/{jobId}")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String organisationId, @PathVariable String jobId, Caller caller) {
        Job job = jobs.one(organisationId, caller.requirePersonId(), jobId);
        jobs.cancel(job);
        chunks.removeOf(job.id());
    }
}
