package nl.beheermodule.chain.schedule;

import java.time.Clock;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestRepository;
import nl.beheermodule.chain.request.usecase.HandleDue;
import nl.beheermodule.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does what is due on requests; whoever comes second finds it done (design 7). */
@Component
class RequestSweep {
    private static final Logger LOG = LoggerFactory.getLogger(RequestSweep.class);
    private static final int BATCH = 100;
    private static final Actor BY = Actor.system("chain-authorization-service.sweep");

    private final RequestRepository requests;
    private final HandleDue handling;
    private final Clock clock;

    RequestSweep(RequestRepository requests, HandleDue handling, Clock clock) {
        this.requests = requests;
        this.handling = handling;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.chain.post:PT0.5S}")
    void handleDue() {
        requests.due(clock.instant(), BATCH).forEach(this::handle);
    }

    private void handle(RequestId id) {
        try {
            BY.run(() -> handling.handle(id));
        } catch (OptimisticLockingFailureException doneByAnother) {
            LOG.debug("{} was done by another", id.value());
        } catch (RuntimeException failed) {
            LOG.warn("Request {} stays due: {}", id.value(), failed.getClass().getSimpleName());
        }
    }
}
