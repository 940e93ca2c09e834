package nl.beheermodule.means.means.usecase;

import java.time.Instant;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The holder's account is ready (R81). */
@Component
public final class ActivateMeans {
    private final MeansRepository repository;
    private final RolePeriod period;

    public ActivateMeans(MeansRepository repository, RolePeriod period) {
        this.repository = repository;
        this.period = period;
    }

    /** @param readyAt when the account became ready; decides whether that was in time */
    public void activate(
            MeansId id, String username, SecondFactor factor, @Nullable String otpNumber, Instant readyAt) {
        Attempts.of(() -> repository.find(id).map(means -> {
            means.activation()
                    .activate(username, factor, otpNumber, Amsterdam.dayOf(readyAt), readyAt)
                    .ifPresent(fact -> {
                        means.administering().begin(period, Amsterdam.dayOf(readyAt));
                        repository.save(means, fact);
                    });
            return means;
        }));
    }
}
