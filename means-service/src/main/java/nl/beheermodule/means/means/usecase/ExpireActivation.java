package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import org.springframework.stereotype.Component;

/** Thirty days have passed (R79, Q10). */
@Component
public final class ExpireActivation {
    private final MeansRepository repository;
    private final Clock clock;

    public ExpireActivation(MeansRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public void expire(MeansId id) {
        repository
                .find(id)
                .ifPresent(means -> repository.save(means, means.activation().expireActivation(clock.instant())));
    }
}
