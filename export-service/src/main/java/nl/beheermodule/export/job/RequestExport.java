package nl.beheermodule.export.job;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.beheermodule.export.overview.Downloads;
import nl.beheermodule.export.overview.FileNames;
import nl.beheermodule.export.overview.Overview;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.sheet.Download;
import nl.beheermodule.platform.sheet.FileType;
import org.springframework.stereotype.Component;

/** Puts an export in the queue; what cannot be made is refused now, to a person who is still there. */
@Component
class RequestExport {
    private final Jobs jobs;
    private final JobRunner runner;
    private final FileNames names;
    private final AuditTrail audit;
    private final List<Overview> overviews;
    private final Clock clock;

    RequestExport(
            Jobs jobs, JobRunner runner, FileNames names, AuditTrail audit, List<Overview> overviews, Clock clock) {
        this.jobs = jobs;
        this.runner = runner;
        this.names = names;
        this.audit = audit;
        this.overviews = overviews;
        this.clock = clock;
    }

    Job request(String id, String organisationId, String personId, JobRequest request) {
        Selection selection = request.selection();
        check(organisationId, request.overview(), selection);
        Job job = jobs.add(queued(id, organisationId, personId, request, selection));
        audit.looked(organisationId, Downloads.action(job.overview(), job.type()) + ".requested", job.id());
        runner.look();
        return job;
    }

    /** Counting refuses what cannot be sorted. */
    private void check(String organisationId, OverviewKind kind, Selection selection) {
        overviews.stream()
                .filter(overview -> overview.kind() == kind)
                .forEach(overview -> overview.count(organisationId, selection));
    }

    private Job queued(String id, String organisationId, String personId, JobRequest request, Selection selection) {
        Instant now = clock.instant();
        FileType type = request.type();
        return new Job(
                id,
                organisationId,
                personId,
                request.overview(),
                type,
                selection,
                Download.fileName(names.of(organisationId, request.overview()), type),
                JobState.QUEUED,
                0,
                0,
                0,
                now,
                now,
                null,
                0,
                0,
                now.plus(Jobs.KEPT));
    }
}
