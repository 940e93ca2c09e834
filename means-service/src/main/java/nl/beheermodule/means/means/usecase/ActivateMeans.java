package nl.beheermodule.means.means.usecase;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The holder's account is ready (R81). */
@Component
public final class ActivateMeans {
    private final MeansRepository repository;
    private final Arrivals arrivals;
    private final RolePeriod period;

    public ActivateMeans(MeansRepository repository, Arrivals arrivals, RolePeriod period) {
        this.repository = repository;
        this.arrivals = arrivals;
        this.period = period;
    }

    /**
     * An organisation that ends meanwhile is left out (R77): the account is ready, so the higher level goes on without it.
     *
     * @param readyAt when the account became ready; decides whether that was in time
     */
    public void activate(
            MeansId id, String username, SecondFactor factor, @Nullable String otpNumber, Instant readyAt) {
        Attempts.of(() -> repository
                .find(id)
                .map(means -> arrivals.intoThoseOpen(joining(means), id, closed -> {
                    means.mutating().leaveOut(closed);
                    means.activation()
                            .activate(username, factor, otpNumber, Amsterdam.dayOf(readyAt), readyAt)
                            .ifPresent(fact -> {
                                means.administering().begin(period, Amsterdam.dayOf(readyAt));
                                repository.save(means, fact);
                            });
                    return means;
                })));
    }

    /** Organisations it is linked to once a higher level is activated (R62). */
    private static List<OrganisationId> joining(Means means) {
        return means.activatingTerms().organisations().stream()
                .filter(each -> !means.terms().organisations().contains(each))
                .toList();
    }
}
