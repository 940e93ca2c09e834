package nl.beheermodule.means.means.schedule;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.means.domain.MeansState.Rejected;
import nl.beheermodule.means.means.usecase.EndAsPlanned;
import nl.beheermodule.means.means.usecase.ExpireActivation;
import nl.beheermodule.means.means.usecase.GiveBackClaims;
import nl.beheermodule.means.means.usecase.MailRejection;
import nl.beheermodule.means.means.usecase.PrintLetter;
import nl.beheermodule.means.scan.usecase.RemoveScans;
import nl.beheermodule.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds by an index what is due and does it as ordinary commands, so that several replicas may sweep at once: whoever
 * comes second finds it done (design 7).
 */
@Component
final class Sweeps {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);
    private static final int BATCH = 200;
    private static final Actor BY = Actor.system("means-service.sweep");

    private final MeansRepository repository;
    private final ExpireActivation expireActivation;
    private final PrintLetter printLetter;
    private final MailRejection mailRejection;
    private final RemoveScans removeScans;
    private final EndAsPlanned endAsPlanned;
    private final GiveBackClaims giveBackClaims;
    private final Clock clock;

    Sweeps(
            MeansRepository repository,
            ExpireActivation expireActivation,
            PrintLetter printLetter,
            MailRejection mailRejection,
            RemoveScans removeScans,
            EndAsPlanned endAsPlanned,
            GiveBackClaims giveBackClaims,
            Clock clock) {
        this.repository = repository;
        this.expireActivation = expireActivation;
        this.printLetter = printLetter;
        this.mailRejection = mailRejection;
        this.removeScans = removeScans;
        this.endAsPlanned = endAsPlanned;
        this.giveBackClaims = giveBackClaims;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.sweep.post:PT0.5S}")
    void sendPost() {
        each(repository.withWork(clock.instant(), BATCH), this::sendPost);
    }

    private void sendPost(MeansId id) {
        Means means = repository.find(id).orElseThrow();
        if (means.state() instanceof Rejected) {
            mailRejection.mail(id);
        } else if (means.mutating()
                .mailDue()
                .filter(due -> !due.isAfter(clock.instant()))
                .isPresent()) {
            mailRejection.mailMutation(id);
        } else {
            printLetter.print(id);
        }
    }

    @Scheduled(fixedDelayString = "${beheer.sweep.lapse:PT30S}")
    void lapse() {
        each(repository.lapsing(clock.instant(), BATCH), expireActivation::expire);
    }

    @Scheduled(fixedDelayString = "${beheer.sweep.end:PT30S}")
    void endAsPlanned() {
        each(repository.ending(clock.instant(), BATCH), endAsPlanned::end);
    }

    @Scheduled(fixedDelayString = "${beheer.sweep.claims:PT10S}")
    void giveBackClaims() {
        BY.run(giveBackClaims::giveBack);
    }

    @Scheduled(fixedDelayString = "${beheer.sweep.scans:PT10M}")
    void removeScans() {
        BY.run(removeScans::remove);
    }

    private static void each(List<MeansId> due, Consumer<MeansId> command) {
        for (MeansId id : due) {
            try {
                BY.run(() -> command.accept(id));
            } catch (MeansRefused | OptimisticLockingFailureException doneByAnother) {
                LOG.debug("{} was done by another", id.value());
            } catch (RuntimeException failed) {
                LOG.warn("{} stays due: {}", id.value(), failed.getClass().getSimpleName());
            }
        }
    }
}
