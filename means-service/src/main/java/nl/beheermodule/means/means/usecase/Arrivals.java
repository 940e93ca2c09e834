package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Nothing is added to an organisation that ends (R77). Whoever adds a means to an organisation — request, or the approval
 * of a link — saves it inside {@link #into}: the organisation cannot end until that is done.
 */
@Component
public final class Arrivals {
    private final Claims claims;
    private final Clock clock;

    Arrivals(Claims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * @param change saves the means in these organisations
     * @throws MeansRefused ORGANISATION_ENDING
     */
    public void into(List<OrganisationId> organisations, MeansId means, Runnable change) {
        Supplier<MeansId> done = () -> {
            change.run();
            return means;
        };
        into(organisations, means, done);
    }

    /** The same, for a change with an outcome. */
    public <T> T into(List<OrganisationId> organisations, MeansId means, Supplier<T> change) {
        List<OrganisationId> announced = new ArrayList<>();
        try {
            for (OrganisationId organisation : organisations) {
                if (!claims.change(organisation, guard -> guard.arriving(means, clock.instant()))) {
                    throw new MeansRefused(Reason.ORGANISATION_ENDING);
                }
                announced.add(organisation);
            }
            return change.get();
        } finally {
            settle(announced, means);
        }
    }

    /**
     * For what cannot be refused any more.
     *
     * @param change saves the means; is told which organisations end, so that it leaves them out
     */
    <T> T intoThoseOpen(List<OrganisationId> organisations, MeansId means, Function<List<OrganisationId>, T> change) {
        List<OrganisationId> announced = new ArrayList<>();
        List<OrganisationId> closed = new ArrayList<>();
        try {
            for (OrganisationId organisation : organisations) {
                boolean open = claims.change(organisation, guard -> guard.arriving(means, clock.instant()));
                (open ? announced : closed).add(organisation);
            }
            return change.apply(List.copyOf(closed));
        } finally {
            settle(announced, means);
        }
    }

    /** The first means of a company that registers: it may have ended before. */
    void anew(List<OrganisationId> organisations, MeansId means, Runnable change) {
        organisations.forEach(organisation ->
                claims.change(organisation, guard -> Optional.of(guard.arrivingAnew(means, clock.instant()))));
        try {
            change.run();
        } finally {
            settle(organisations, means);
        }
    }

    private void settle(List<OrganisationId> organisations, MeansId means) {
        organisations.forEach(organisation -> claims.change(organisation, guard -> Optional.of(guard.arrived(means))));
    }
}
