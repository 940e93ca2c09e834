package nl.beheermodule.authorization.authorization.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.EndDateChanged;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRefused;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository.Change;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.catalogue.usecase.FindGrantables;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Gives many authorizations one end date (R93–R97): the same rules as for one, and a result for each. */
@Component
public class RenewAuthorizations {
    private static final int ATTEMPTS = 5;

    private final AuthorizationRepository authorizations;
    private final FindGrantables grantables;
    private final Clock clock;

    RenewAuthorizations(AuthorizationRepository authorizations, FindGrantables grantables, Clock clock) {
        this.authorizations = authorizations;
        this.grantables = grantables;
        this.clock = clock;
    }

    /**
     * @param grantor level of the beheerder's own means
     * @return in the order asked
     */
    public List<RenewalResult> renew(
            OrganisationId organisation, Set<AuthorizationId> ids, LocalDate end, AssuranceLevel grantor) {
        Term.check(end, Amsterdam.today(clock));
        Map<AuthorizationId, RenewalResult> results = new HashMap<>();
        Collection<AuthorizationId> toDo = ids;
        for (int attempt = 1; !toDo.isEmpty(); attempt++) {
            toDo = authorizations.saveAll(decide(organisation, toDo, end, grantor, results));
            if (attempt == ATTEMPTS && !toDo.isEmpty()) {
                throw new OptimisticLockingFailureException(toDo.size() + " authorizations keep changing");
            }
        }
        return ids.stream().map(id -> Objects.requireNonNull(results.get(id))).toList();
    }

    private List<Change> decide(
            OrganisationId organisation,
            Collection<AuthorizationId> ids,
            LocalDate end,
            AssuranceLevel grantor,
            Map<AuthorizationId, RenewalResult> results) {
        Map<AuthorizationId, Authorization> found = authorizations.find(ids);
        Map<ServiceId, Grantable> services = grantables.find(
                found.values().stream().map(one -> one.grant().service()).collect(Collectors.toSet()));
        List<Change> changes = new ArrayList<>();
        Instant now = clock.instant();
        for (AuthorizationId id : ids) {
            Authorization one = found.get(id);
            if (one == null || !one.grant().organisation().equals(organisation)) {
                results.put(id, new RenewalResult.Refused(id, Refusal.UNKNOWN_AUTHORIZATION));
                continue;
            }
            try {
                one.changeEndDate(end, grantor, services.get(one.grant().service()), now)
                        .ifPresentOrElse(
                                fact -> {
                                    changes.add(new Change(one, List.of(fact)));
                                    results.put(id, done(id, fact));
                                },
                                () -> results.put(id, new RenewalResult.Done(id, end, end)));
            } catch (AuthorizationRefused refused) {
                results.put(id, new RenewalResult.Refused(id, refused.reason()));
            }
        }
        return changes;
    }

    private static RenewalResult done(AuthorizationId id, EndDateChanged fact) {
        return new RenewalResult.Done(id, fact.oldEnd(), fact.end());
    }
}
