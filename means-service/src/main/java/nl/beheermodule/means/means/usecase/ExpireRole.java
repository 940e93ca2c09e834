package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/**
 * The last day of a beheerdersrol is over (norm 9). Access was refused from that moment on; this tells the world. It asks
 * nobody whether another beheerder remains: time did it, and the form of the wettelijk vertegenwoordiger is the way back
 * (R29).
 */
@Component
public final class ExpireRole {
    private final MeansRepository repository;
    private final Clock clock;

    public ExpireRole(MeansRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    public void expire(MeansId id) {
        repository
                .find(id)
                .ifPresent(means ->
                        repository.save(means, means.administering().expire(Amsterdam.today(clock), clock.instant())));
    }
}
