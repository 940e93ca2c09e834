package nl.beheermodule.authorization.job.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.authorization.usecase.FindScopes;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.domain.GrantJobRepository;
import nl.beheermodule.authorization.job.domain.JobState;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders a job: what can be refused as a whole is refused now, the pairs get their results later. */
@Component
public class OrderGrants {
    private final GrantJobRepository jobs;
    private final RunGrantJobs running;
    private final FindScopes scopes;
    private final Clock clock;

    OrderGrants(GrantJobRepository jobs, RunGrantJobs running, FindScopes scopes, Clock clock) {
        this.jobs = jobs;
        this.running = running;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @param end last day, inclusive; five years ahead when absent (R91) */
    public record Order(
            OrganisationId organisation,
            List<ServiceId> services,
            List<MeansId> means,
            @Nullable LocalDate end,
            AssuranceLevel grantor,
            Scope scope) {}

    /**
     * @param id the same id orders once
     * @param orderedBy person id
     * @param address client address
     */
    public GrantJob order(String id, Order order, String orderedBy, @Nullable String address) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate end = order.end() == null ? Term.latestEnd(today) : order.end();
        Term.check(end, today);
        if (order.scope().establishment() != null) {
            scopes.checkEstablishment(order.organisation(), order.scope().establishment());
        }
        GrantJob job = jobs.add(new GrantJob(
                id,
                order.organisation(),
                order.services(),
                order.means(),
                end,
                order.grantor(),
                order.scope(),
                orderedBy,
                address,
                JobState.QUEUED,
                clock.instant(),
                null));
        running.start();
        return job;
    }
}
