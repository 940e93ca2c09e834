package nl.beheermodule.authorization.job.usecase;

import java.time.Clock;
import nl.beheermodule.authorization.job.domain.GrantJobRepository;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** Stops what is not yet begun; what was granted stays. What has ended already stays as it ended. */
@Component
public class CancelGrantJob {
    private final GrantJobRepository jobs;
    private final Clock clock;

    CancelGrantJob(GrantJobRepository jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    public void cancel(OrganisationId organisation, String id) {
        if (!jobs.cancel(organisation, id, clock.instant())
                && jobs.find(organisation, id).isEmpty()) {
            throw new NotFound("De opdracht");
        }
    }
}
