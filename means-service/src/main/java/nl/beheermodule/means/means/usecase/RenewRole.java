package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** A medewerker approved what the wettelijk vertegenwoordiger asked: another period as beheerder (norm 9). */
@Component
public final class RenewRole {
    private final MeansRepository repository;
    private final RolePeriod period;
    private final Clock clock;

    public RenewRole(MeansRepository repository, RolePeriod period, Clock clock) {
        this.repository = repository;
        this.period = period;
        this.clock = clock;
    }

    /**
     * @param from first day of the period
     * @throws MeansRefused NEVER_ADMINISTRATOR, MUTATION_NOT_ACTIVE
     */
    public void renew(MeansId id, LocalDate from) {
        Attempts.of(() -> {
            var means = repository.find(id).orElseThrow(() -> new NotFound("Het middel"));
            means.administering().renew(period, from, clock.instant()).ifPresent(fact -> repository.save(means, fact));
            return means;
        });
    }
}
