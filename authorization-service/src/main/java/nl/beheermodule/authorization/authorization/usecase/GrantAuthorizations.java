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
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository.Change;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.domain.Granting;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.authorization.usecase.GrantCommand.Wanted;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.catalogue.usecase.FindGrantables;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Grants services × means until a date: what exists has its end date overwritten (R101, R105–R114). */
@Component
public class GrantAuthorizations {
    private static final int ATTEMPTS = 5;

    private final FindGrantables grantables;
    private final MeansDirectory allMeans;
    private final AuthorizationRepository authorizations;
    private final FollowMeans following;
    private final FindScopes scopes;
    private final Clock clock;

    public GrantAuthorizations(
            FindGrantables grantables,
            MeansDirectory allMeans,
            AuthorizationRepository authorizations,
            FollowMeans following,
            FindScopes scopes,
            Clock clock) {
        this.grantables = grantables;
        this.allMeans = allMeans;
        this.authorizations = authorizations;
        this.following = following;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** @return a result for each pair, in order */
    public List<PairResult> grant(GrantCommand command) {
        LocalDate end = end(command);
        Map<MeansId, KnownMeans> means = holders(command);
        Pairs pairs = Pairs.of(command, services(command), means, scopes.rules(command));
        Map<AuthorizationId, Granting> done = save(pairs.allowed(), end, command.orderedAt());
        followWhatChangedMeanwhile(means);
        return pairs.results(done, end);
    }

    /** What granting would come down to, without doing it (Q15). */
    public List<PairResult> preview(GrantCommand command) {
        LocalDate end = end(command);
        Pairs pairs = Pairs.of(command, services(command), holders(command), scopes.rules(command));
        Map<AuthorizationId, Granting> would = new HashMap<>();
        decide(pairs.allowed().keySet(), pairs.allowed(), end, command.orderedAt(), would);
        return pairs.results(would, end);
    }

    private Map<ServiceId, Grantable> services(GrantCommand command) {
        return grantables.find(command.wanted().stream().map(Wanted::service).collect(Collectors.toSet()));
    }

    private Map<MeansId, KnownMeans> holders(GrantCommand command) {
        return allMeans.find(command.wanted().stream().map(Wanted::means).collect(Collectors.toSet()));
    }

    private LocalDate end(GrantCommand command) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate ordered = command.orderedAt() == null ? today : Amsterdam.dayOf(command.orderedAt());
        LocalDate end = command.end() == null ? Term.latestEnd(ordered) : command.end();
        Term.check(end, today);
        return end;
    }

    /** A means that ended between the look-up and the save would otherwise keep what was just granted. */
    private void followWhatChangedMeanwhile(Map<MeansId, KnownMeans> before) {
        Map<MeansId, KnownMeans> after = allMeans.find(before.keySet());
        before.forEach((id, means) -> {
            if (!means.equals(after.get(id))) {
                following.follow(id);
            }
        });
    }

    private Map<AuthorizationId, Granting> save(
            Map<AuthorizationId, Grant> grants, LocalDate end, @Nullable Instant orderedAt) {
        Map<AuthorizationId, Granting> done = new HashMap<>();
        Collection<AuthorizationId> toDo = grants.keySet();
        for (int attempt = 1; !toDo.isEmpty(); attempt++) {
            toDo = authorizations.saveAll(decide(toDo, grants, end, orderedAt, done));
            if (attempt == ATTEMPTS && !toDo.isEmpty()) {
                throw new OptimisticLockingFailureException(toDo.size() + " authorizations keep changing");
            }
        }
        return done;
    }

    /** What was revoked since it was ordered is left out. */
    private List<Change> decide(
            Collection<AuthorizationId> ids,
            Map<AuthorizationId, Grant> grants,
            LocalDate end,
            @Nullable Instant orderedAt,
            Map<AuthorizationId, Granting> done) {
        Map<AuthorizationId, Authorization> existing = authorizations.find(ids);
        List<Change> changes = new ArrayList<>();
        for (AuthorizationId id : ids) {
            Grant grant = Objects.requireNonNull(grants.get(id));
            Authorization authorization = existing.getOrDefault(id, Authorization.ungranted(grant));
            if (orderedAt != null && authorization.wasRevokedSince(orderedAt)) {
                done.remove(id);
                continue;
            }
            Granting granting = authorization.grant(grant, end, clock.instant());
            done.put(id, granting);
            if (granting.outcome() != Granting.Outcome.UNCHANGED) {
                changes.add(new Change(authorization, granting.facts()));
            }
        }
        return changes;
    }
}
