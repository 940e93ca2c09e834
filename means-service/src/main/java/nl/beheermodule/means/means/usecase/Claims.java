package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationGuard;
import nl.beheermodule.means.means.domain.OrganisationGuard.Claim;
import nl.beheermodule.means.means.domain.OrganisationGuards;
import nl.beheermodule.means.means.domain.OrganisationId;
import org.springframework.stereotype.Component;

/** Takes and gives back the claim on an organisation: one at a time, by compare-and-set (design 1). */
@Component
final class Claims {
    private static final MeansId NOBODY = new MeansId("");
    private static final int TRIES = 250;
    private static final int PAUSE_MILLIS = 20;

    private final OrganisationGuards guards;
    private final MeansRepository repository;
    private final Clock clock;

    Claims(OrganisationGuards guards, MeansRepository repository, Clock clock) {
        this.guards = guards;
        this.repository = repository;
        this.clock = clock;
    }

    /** Waits its turn, five seconds at most. */
    Claim claim(OrganisationId organisation, Means means) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Claim claim = new Claim(means.id(), means.file().version(), now());
            if (change(organisation, guard -> guard.claimed(claim))) {
                return claim;
            }
            pause();
        }
        throw new MeansRefused(Reason.ORGANISATION_BUSY);
    }

    /** @return false when something is being added to the organisation */
    boolean close(OrganisationId organisation, Claim claim) {
        return change(organisation, guard -> guard.closed(claim.means(), clock.instant()));
    }

    /** As precise as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Gives back; whether the organisation stays closed follows from what is really there. */
    void release(OrganisationId organisation, Claim claim) {
        change(organisation, guard -> guard.released(claim, guard.closedBy() != null && ends(guard)));
    }

    /** Without open means it has ended; else it ends when that is planned. */
    private boolean ends(OrganisationGuard guard) {
        OrganisationId organisation = guard.organisation();
        return !repository.hasOtherMeans(organisation, NOBODY)
                || Optional.ofNullable(guard.closedBy())
                        .flatMap(repository::find)
                        .flatMap(means -> means.ending().planned(organisation))
                        .filter(end -> end.endsOrganisation())
                        .isPresent();
    }

    /** @return false when the guard does not allow it */
    boolean change(OrganisationId organisation, Function<OrganisationGuard, Optional<OrganisationGuard>> change) {
        while (true) {
            Optional<OrganisationGuard> changed = change.apply(guards.find(organisation));
            if (changed.isEmpty()) {
                return false;
            }
            if (guards.save(changed.get())) {
                return true;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MeansRefused(Reason.ORGANISATION_BUSY);
        }
    }
}
