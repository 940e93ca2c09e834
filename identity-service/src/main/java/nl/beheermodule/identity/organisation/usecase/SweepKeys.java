package nl.beheermodule.identity.organisation.usecase;

import java.time.Clock;
import java.time.Duration;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Gives back the keys that a crash left claimed by organisations that did not take them. */
@Component
class SweepKeys {
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final OrganisationRepository organisations;
    private final Clock clock;

    SweepKeys(OrganisationRepository organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void sweep() {
        organisations.giveBackUnsettled(clock.instant().minus(GRACE));
    }
}
