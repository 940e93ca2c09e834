package nl.beheermodule.authorization.authorization.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository.Change;
import nl.beheermodule.platform.access.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes final what was revoked three seconds ago and expires what has passed its end date. Several replicas may do so at
 * once: who comes second finds it changed. Decisions never wait for it.
 */
@Component
public class EndDueAuthorizations {
    private static final int BATCH = 500;

    private final AuthorizationRepository authorizations;
    private final Clock clock;

    EndDueAuthorizations(AuthorizationRepository authorizations, Clock clock) {
        this.authorizations = authorizations;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${beheer.authorization.sweep:PT0.15S}")
    public void sweep() {
        Actor.system("authorization-sweep").run(this::endAll);
    }

    private void endAll() {
        int found;
        do {
            Instant now = clock.instant();
            List<Authorization> due = authorizations.due(now, BATCH);
            authorizations.saveAll(due.stream().flatMap(one -> ended(one, now)).toList());
            found = due.size();
        } while (found == BATCH);
    }

    private static Stream<Change> ended(Authorization authorization, Instant now) {
        return authorization.endIfDue(now).stream().map(fact -> new Change(authorization, List.of(fact)));
    }
}
