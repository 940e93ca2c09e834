package nl.beheermodule.chain.authorization.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationRepository;
import nl.beheermodule.chain.authorization.domain.ChainRules;
import nl.beheermodule.chain.authorization.domain.ChainState;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.retry.Attempts;
import nl.beheermodule.platform.outbox.StaleVersion;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** Shortens a chain authorization, or renews it in place: whom the intermediary gave access to keeps it. */
@Component
public class ChangeEndDate {
    private final ChainAuthorizationRepository authorizations;
    private final Clock clock;

    public ChangeEndDate(ChainAuthorizationRepository authorizations, Clock clock) {
        this.authorizations = authorizations;
        this.clock = clock;
    }

    /**
     * @param seen the version the beheerder saw; empty when it does not matter
     * @param administrator level of the beheerder's own means
     */
    public void change(
            Relation relation,
            ChainAuthorizationId id,
            LocalDate end,
            OptionalLong seen,
            AssuranceLevel administrator,
            boolean taxAuthorityMeans) {
        Attempts.of(() -> {
            ChainAuthorization authorization =
                    authorizations.find(relation, id).orElseThrow(() -> new NotFound("De ketenmachtiging"));
            if (seen.isPresent() && seen.getAsLong() != authorization.version()) {
                throw new StaleVersion("chainAuthorizations", id.value());
            }
            Instant now = clock.instant();
            boolean longer = authorization.state() instanceof ChainState.Valid valid
                    && end.isAfter(valid.term().end());
            if (longer) {
                ChainRules.mayGive(relation, authorization.grant().intermediary(), taxAuthorityMeans);
            }
            authorization
                    .changeEndDate(end, administrator, now)
                    .ifPresent(fact -> authorizations.save(authorization, List.of(fact)));
            return id;
        });
    }
}
