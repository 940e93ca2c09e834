package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.problem.NotFound;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/** Approving and rejecting what is asked, new or changed: of two medewerkers at once exactly one decides. */
@Component
public final class DecideOnApplication {
    private final MeansRepository repository;
    private final Guards guards;
    private final RolePeriod period;
    private final Clock clock;

    public DecideOnApplication(MeansRepository repository, Guards guards, RolePeriod period, Clock clock) {
        this.repository = repository;
        this.guards = guards;
        this.period = period;
        this.clock = clock;
    }

    /** @param seen the version the medewerker looked at, when the screen says so */
    public void approve(MeansId id, String employee, OptionalLong seen) {
        decide(id, employee, seen, means -> approved(means, employee));
    }

    /** @param reason goes to the applicant by e-mail (R82) */
    public void reject(MeansId id, String employee, String reason, OptionalLong seen) {
        decide(
                id,
                employee,
                seen,
                means -> List.of(
                        isMutated(means)
                                ? means.mutating().reject(employee, reason, clock.instant())
                                : means.reject(employee, reason, clock.instant())));
    }

    private List<MeansEvent> approved(Means means, String employee) {
        guards.claimTaxAuthority(means);
        return isMutated(means)
                ? means.mutating().approve(employee, Amsterdam.today(clock), clock.instant())
                : List.of(means.approve(employee, clock.instant()));
    }

    private static boolean isMutated(Means means) {
        return !means.mutations().all().isEmpty();
    }

    private void decide(MeansId id, String employee, OptionalLong seen, Function<Means, List<MeansEvent>> decision) {
        Attempts.of(() -> {
            Means means = repository.find(id).orElseThrow(() -> new NotFound("De aanvraag"));
            means.handling().requireNotOfColleague(employee);
            return guards.around(means, () -> {
                List<MeansEvent> facts = decision.apply(means);
                if (seen.isPresent() && seen.getAsLong() != means.file().version()) {
                    throw new StaleVersion("means", id.value());
                }
                means.administering().begin(period, Amsterdam.today(clock));
                repository.save(means, facts.toArray(MeansEvent[]::new));
                return facts;
            });
        });
    }
}
