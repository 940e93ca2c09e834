package nl.beheermodule.means.renewal.usecase;

import java.time.Clock;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRefused;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import nl.beheermodule.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds by an index what is due; whoever comes second finds it done (design 7). */
@Component
final class RenewalSweep {
    private static final Logger LOG = LoggerFactory.getLogger(RenewalSweep.class);
    private static final int BATCH = 100;
    private static final Actor BY = Actor.system("means-service.sweep");

    private final RenewalRepository repository;
    private final CarryOutRenewal carryOut;
    private final Clock clock;

    RenewalSweep(RenewalRepository repository, CarryOutRenewal carryOut, Clock clock) {
        this.repository = repository;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.sweep.renewals:PT2S}")
    void carryOut() {
        for (RenewalId id : repository.withWork(clock.instant(), BATCH)) {
            try {
                BY.run(() -> carryOut.carryOut(id));
            } catch (RenewalRefused | OptimisticLockingFailureException doneByAnother) {
                LOG.debug("Renewal {} was done by another", id.value());
            } catch (RuntimeException failed) {
                LOG.warn(
                        "Renewal {} stays due: {}",
                        id.value(),
                        failed.getClass().getSimpleName());
            }
        }
    }
}
