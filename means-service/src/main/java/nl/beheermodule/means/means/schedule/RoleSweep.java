package nl.beheermodule.means.means.schedule;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.usecase.BeginRolePeriod;
import nl.beheermodule.means.means.usecase.ExpireRole;
import nl.beheermodule.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends beheerdersrollen whose last day is over, and gives one to those that have none (norm 9, design 7). */
@Component
final class RoleSweep {
    private static final Logger LOG = LoggerFactory.getLogger(RoleSweep.class);
    private static final int BATCH = 200;
    private static final Actor BY = Actor.system("means-service.sweep");

    private final MeansRepository repository;
    private final ExpireRole expireRole;
    private final BeginRolePeriod beginRolePeriod;
    private final Clock clock;

    RoleSweep(MeansRepository repository, ExpireRole expireRole, BeginRolePeriod beginRolePeriod, Clock clock) {
        this.repository = repository;
        this.expireRole = expireRole;
        this.beginRolePeriod = beginRolePeriod;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.sweep.roles:PT30S}")
    void expire() {
        each(repository.rolesEnding(clock.instant(), BATCH), expireRole::expire);
    }

    /** Reads all means, so it comes seldom: there is something to do once, after the role got an end. */
    @Scheduled(
            initialDelayString = "${beheer.sweep.role-periods:PT20S}",
            fixedDelayString = "${beheer.sweep.role-periods-again:P1D}")
    void begin() {
        List<MeansId> waiting = beginRolePeriod.waiting(BATCH);
        while (each(waiting, beginRolePeriod::begin) > 0) {
            waiting = beginRolePeriod.waiting(BATCH);
        }
    }

    /** @return how many were done here */
    private static int each(List<MeansId> due, Consumer<MeansId> command) {
        int done = 0;
        for (MeansId id : due) {
            try {
                BY.run(() -> command.accept(id));
                done++;
            } catch (MeansRefused | OptimisticLockingFailureException doneByAnother) {
                LOG.debug("{} was done by another", id.value());
            } catch (RuntimeException failed) {
                LOG.warn("{} stays due: {}", id.value(), failed.getClass().getSimpleName());
            }
        }
        return done;
    }
}
