package nl.beheermodule.authorization.authorization.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.Eligibility;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.domain.Granting;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.usecase.GrantCommand.Wanted;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Services for means, each pair refused or allowed, in the order asked. */
record Pairs(List<Pair> all, Map<AuthorizationId, Grant> allowed) {

    /** @param refusal absent when allowed */
    record Pair(
            ServiceId service,
            MeansId means,
            AuthorizationId id,
            @Nullable Refusal refusal) {}

    static Pairs of(
            GrantCommand command,
            Map<ServiceId, Grantable> services,
            Map<MeansId, KnownMeans> holders,
            ScopeRules rules) {
        Pairs pairs = new Pairs(new ArrayList<>(), new HashMap<>());
        for (Wanted wanted : command.wanted()) {
            pairs.add(command, wanted, services.get(wanted.service()), holders.get(wanted.means()), rules);
        }
        return pairs;
    }

    private void add(
            GrantCommand command,
            Wanted wanted,
            @Nullable Grantable service,
            @Nullable KnownMeans means,
            ScopeRules rules) {
        OrganisationId organisation = command.organisation();
        Optional<Refusal> refusal = Eligibility.refusal(organisation, means, service, command.grantor())
                .or(() -> rules.refusal(service, means));
        AuthorizationId id = AuthorizationId.of(organisation, wanted.means(), wanted.service(), command.scope());
        all.add(new Pair(wanted.service(), wanted.means(), id, refusal.orElse(null)));
        if (refusal.isEmpty() && means != null && service != null) {
            allowed.put(id, Grant.of(organisation, means, service, command.scope()));
        }
    }

    /** @param done those that are not in it were revoked after this was ordered */
    List<PairResult> results(Map<AuthorizationId, Granting> done, LocalDate end) {
        return all.stream().map(pair -> result(pair, done, end)).toList();
    }

    private static PairResult result(Pair pair, Map<AuthorizationId, Granting> done, LocalDate end) {
        if (pair.refusal() != null) {
            return new PairResult.Refused(pair.service(), pair.means(), pair.refusal());
        }
        Granting granting = done.get(pair.id());
        if (granting == null) {
            return new PairResult.Refused(pair.service(), pair.means(), Refusal.REVOKED_SINCE);
        }
        return new PairResult.Done(pair.service(), pair.means(), pair.id(), granting.outcome(), granting.oldEnd(), end);
    }
}
