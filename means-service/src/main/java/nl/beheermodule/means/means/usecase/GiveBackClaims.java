package nl.beheermodule.means.means.usecase;

import java.time.Clock;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.OrganisationGuard;
import nl.beheermodule.means.means.domain.OrganisationGuard.Claim;
import nl.beheermodule.means.means.domain.OrganisationGuards;
import nl.beheermodule.means.means.domain.OrganisationId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Gives back what a crash left claimed (design 1). The means first gets a new version, so that a process which turns out
 * to be merely slow can no longer save what it decided under the claim.
 */
@Component
public final class GiveBackClaims {
    private static final int BATCH = 100;

    private final OrganisationGuards guards;
    private final MeansRepository repository;
    private final Claims claims;
    private final Clock clock;

    GiveBackClaims(OrganisationGuards guards, MeansRepository repository, Claims claims, Clock clock) {
        this.guards = guards;
        this.repository = repository;
        this.claims = claims;
        this.clock = clock;
    }

    public void giveBack() {
        guards.claimedBefore(clock.instant().minus(OrganisationGuard.PATIENCE), BATCH)
                .forEach(this::giveBack);
    }

    private void giveBack(OrganisationId organisation) {
        Claim claim = guards.find(organisation).claim();
        if (claim != null && claim.at().plus(OrganisationGuard.PATIENCE).isBefore(clock.instant())) {
            repository
                    .find(claim.means())
                    .filter(means -> means.file().version() == claim.version())
                    .ifPresent(this::passBy);
            claims.release(organisation, claim);
        }
    }

    private void passBy(Means means) {
        try {
            repository.save(means);
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            // then the claim's change was saved, or never can be
        }
    }
}
