package nl.beheermodule.chain.schedule;

import nl.beheermodule.chain.authorization.usecase.EndDue;
import nl.beheermodule.chain.intermediary.domain.IntermediaryRepository;
import nl.beheermodule.chain.intermediary.usecase.RemoveIntermediary;
import nl.beheermodule.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Finds by an index what is due and does it as ordinary commands, so that several replicas may sweep at once (design 7).
 */
@Component
class Sweeps {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeps.class);
    private static final int BATCH = 100;
    private static final Actor BY = Actor.system("chain-authorization-service.sweep");

    private final EndDue ending;
    private final IntermediaryRepository intermediaries;
    private final RemoveIntermediary removing;

    Sweeps(EndDue ending, IntermediaryRepository intermediaries, RemoveIntermediary removing) {
        this.ending = ending;
        this.intermediaries = intermediaries;
        this.removing = removing;
    }

    @Scheduled(fixedDelayString = "${beheer.chain.sweep}")
    void endDue() {
        BY.run(() -> {
            int ended = ending.end();
            if (ended > 0) {
                LOG.info("{} chain authorizations expired", ended);
            }
        });
    }

    /** Only what broke off: a removal is otherwise finished by who asked for it. */
    @Scheduled(fixedDelayString = "${beheer.chain.removals:PT30S}")
    void finishRemovals() {
        BY.run(() ->
                intermediaries.beingRemoved(BATCH).forEach(each -> removing.finish(each.relation(), each.kvkNumber())));
    }
}
