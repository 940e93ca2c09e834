package nl.beheermodule.chain.authorization.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.ChainEvent;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Publishes the end of chain authorizations whose last day is over; decisions said no already (design 7). */
@Component
public class EndDue {
    private static final int BATCH = 200;

    private final ChainAuthorizationRepository authorizations;
    private final Clock clock;

    public EndDue(ChainAuthorizationRepository authorizations, Clock clock) {
        this.authorizations = authorizations;
        this.clock = clock;
    }

    /** @return how many ended by this call; somebody else may have done the others */
    public int end() {
        return Math.toIntExact(authorizations.due(clock.instant(), BATCH).stream()
                .filter(this::end)
                .count());
    }

    private boolean end(ChainAuthorization due) {
        try {
            Optional<ChainEvent> fact = due.endIfDue(clock.instant());
            fact.ifPresent(ended -> authorizations.save(due, List.of(ended)));
            return fact.isPresent();
        } catch (OptimisticLockingFailureException doneByAnother) {
            return false;
        }
    }
}
