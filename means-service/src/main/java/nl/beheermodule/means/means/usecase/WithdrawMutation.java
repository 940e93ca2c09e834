package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** A beheerder takes a mutation back before it is handled (Q18). */
@Component
public final class WithdrawMutation {
    private final MeansRepository repository;
    private final Clock clock;

    public WithdrawMutation(MeansRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public void withdraw(OrganisationId organisation, MeansId id) {
        Attempts.of(() -> {
            Means means = repository
                    .find(id)
                    .filter(found -> found.terms().organisations().contains(organisation))
                    .orElseThrow(() -> new NotFound("Het middel"));
            repository.save(means, means.mutating().withdraw(clock.instant()));
            return means;
        });
    }
}
