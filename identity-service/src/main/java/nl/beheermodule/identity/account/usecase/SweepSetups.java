package nl.beheermodule.identity.account.usecase;

import java.time.Clock;
import java.time.Duration;
import nl.beheermodule.identity.account.domain.LoginServerUnavailable;
import nl.beheermodule.identity.account.domain.Usernames;
import nl.beheermodule.identity.account.domain.Usernames.Claim;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRepository;
import nl.beheermodule.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finishes or gives back what a crash, or a lost message of the login server, left half done. */
@Component
public class SweepSetups {
    private static final Logger LOG = LoggerFactory.getLogger(SweepSetups.class);
    private static final Duration GRACE = Duration.ofMinutes(1);
    /** A link that was given just before the time was over can be used for as long after it. */
    private static final Duration LINK_LIVES = Duration.ofDays(1);

    private static final int AT_ONCE = 100;

    private final Usernames usernames;
    private final PersonRepository persons;
    private final CompleteSetup completeSetup;
    private final Clock clock;

    public SweepSetups(Usernames usernames, PersonRepository persons, CompleteSetup completeSetup, Clock clock) {
        this.usernames = usernames;
        this.persons = persons;
        this.completeSetup = completeSetup;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.account-setup.sweep:PT1M}", initialDelayString = "PT20S")
    public void sweep() {
        usernames.unsettledSince(clock.instant().minus(GRACE), AT_ONCE).forEach(this::decide);
        Actor.system("account-sweep").run(this::completePrepared);
    }

    private void decide(Claim claim) {
        if (persons.find(claim.person())
                .filter(person -> person.holds(claim.username()))
                .isPresent()) {
            usernames.settle(claim);
        } else {
            usernames.release(claim);
        }
    }

    private void completePrepared() {
        for (Person person : persons.findPrepared(clock.instant().minus(LINK_LIVES), AT_ONCE)) {
            try {
                completeSetup.check(person);
            } catch (LoginServerUnavailable later) {
                LOG.info("The login server does not answer; set-ups are looked at later");
                return;
            } catch (RuntimeException failed) {
                // his trouble is not that of those behind him
                LOG.warn(
                        "The set-up of {} is passed over: {}",
                        person.id().value(),
                        failed.getClass().getSimpleName());
            }
        }
    }
}
