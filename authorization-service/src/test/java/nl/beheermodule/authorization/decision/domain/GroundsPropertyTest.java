package nl.beheermodule.authorization.decision.domain;

import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static nl.beheermodule.authorization.Korenschoof.means;
import static nl.beheermodule.authorization.Korenschoof.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Ungranted;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.GeneralAuthorization;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.Ground;
import nl.beheermodule.authorization.catalogue.domain.ProviderAuthorization;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import nl.beheermodule.authorization.known.domain.KnownMeans;

/** Specific, provider-wide and general authorizations are a union (R106, Q14). */
class GroundsPropertyTest {
    enum Kind {
        SPECIFIC,
        PROVIDER,
        GENERAL
    }

    @Property
    void r106_a_ground_opens_its_level_and_lower_ones_and_never_more_than_the_means(
            @ForAll Kind kind,
            @ForAll AssuranceLevel granted,
            @ForAll AssuranceLevel held,
            @ForAll AssuranceLevel asked) {
        CatalogueService service = service(1, asked);
        Grantable ground = ground(kind, granted, service);
        boolean opens = kind == Kind.SPECIFIC || granted.covers(asked);
        Authorization authorization = granted(ground, held, 90);
        assertThat(decide(held, service, List.of(authorization), 0).allowed()).isEqualTo(opens && held.covers(asked));
    }

    @Property
    void q14_revoking_one_of_two_grounds_leaves_the_other(
            @ForAll Kind one, @ForAll Kind other, @ForAll AssuranceLevel level) {
        CatalogueService service = service(1, level);
        Authorization revoked = granted(ground(one, level, service), level, 90);
        Authorization kept = granted(ground(other, level, service), level, 90);
        revoked.revoke(NOW);
        boolean same = one == other;
        assertThat(decide(level, service, same ? List.of(revoked) : List.of(revoked, kept), 1)
                        .allowed())
                .isEqualTo(!same);
    }

    @Property
    void q11_never_yes_after_the_last_of_all_ends(
            @ForAll @IntRange(min = 1, max = 1_000) int first,
            @ForAll @IntRange(min = 1, max = 1_000) int second,
            @ForAll @IntRange(min = 0, max = 1_100) int later) {
        CatalogueService service = service(1, AssuranceLevel.EH3);
        List<Authorization> both = List.of(
                granted(service, AssuranceLevel.EH3, first),
                granted(new GeneralAuthorization(AssuranceLevel.EH3), AssuranceLevel.EH3, second));
        assertThat(decide(AssuranceLevel.EH3, service, both, later).allowed())
                .isEqualTo(later <= Math.max(first, second));
    }

    private static Grantable ground(Kind kind, AssuranceLevel level, CatalogueService service) {
        return switch (kind) {
            case SPECIFIC -> service;
            case PROVIDER -> new ProviderAuthorization(service.providerOin(), service.provider(), level);
            case GENERAL -> new GeneralAuthorization(level);
        };
    }

    private static Authorization granted(Grantable ground, AssuranceLevel held, int days) {
        Grant grant = Grant.of(BAKERY, means("m-anna", held), ground);
        Authorization authorization = Authorization.ungranted(grant);
        authorization.grant(grant, TODAY.plusDays(days), NOW);
        return authorization;
    }

    private static Decision decide(
            AssuranceLevel held, CatalogueService service, List<Authorization> granted, int daysLater) {
        KnownMeans means = means("m-anna", held);
        Map<ServiceId, Authorization> byGround = new HashMap<>();
        granted.forEach(one -> byGround.put(one.grant().service(), one));
        List<Candidate> candidates = Ground.of(service).stream()
                .map(ground -> {
                    Authorization found = byGround.get(ground.id());
                    return new Candidate(BAKERY, ground.path(), found == null ? new Ungranted() : found.state());
                })
                .toList();
        return Deciding.decide(new Facts(means, service, candidates), NOW.plus(Duration.ofDays(daysLater)));
    }
}
