package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import org.springframework.stereotype.Component;

/**
 * The last day of a means is over. Needs no claim: since it was planned the means does not count as beheerder (Q9), and
 * an organisation that ends with it has been closed since.
 */
@Component
public final class EndAsPlanned {
    private final MeansRepository repository;
    private final Clock clock;

    public EndAsPlanned(MeansRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public void end(MeansId id) {
        repository
                .find(id)
                .ifPresent(means -> repository.save(means, means.ending().asPlanned(clock.instant())));
    }
}
