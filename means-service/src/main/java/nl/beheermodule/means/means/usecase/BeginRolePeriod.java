package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.stereotype.Component;

/**
 * Beheerders from before the beheerdersrol had an end get one (norm 9): as if it had counted from the day they became
 * beheerder, but with time for every reminder.
 */
@Component
public final class BeginRolePeriod {
    private static final int DAYS_NOTICE = 61;

    private final MeansRepository repository;
    private final RolePeriod period;
    private final Clock clock;

    public BeginRolePeriod(MeansRepository repository, RolePeriod period, Clock clock) {
        this.repository = repository;
        this.period = period;
        this.clock = clock;
    }

    public List<MeansId> waiting(int atMost) {
        return period.isForEver() ? List.of() : repository.withoutRolePeriod(atMost);
    }

    public void begin(MeansId id) {
        repository
                .find(id)
                .ifPresent(means -> repository.save(
                        means,
                        means.administering()
                                .beginLate(period, Amsterdam.today(clock).plusDays(DAYS_NOTICE), clock.instant())));
    }
}
