package nl.beheermodule.authorization.decision.domain;

import static nl.beheermodule.authorization.Korenschoof.ANNA;
import static nl.beheermodule.authorization.Korenschoof.ANNA_LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TODAY;
import static nl.beheermodule.authorization.Korenschoof.TOMORROW;
import static nl.beheermodule.authorization.Korenschoof.inactive;
import static nl.beheermodule.authorization.Korenschoof.service;
import static nl.beheermodule.authorization.Korenschoof.taxAuthority;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Ungranted;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState.Valid;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Ground.Path;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private static final AuthorizationState UNTIL_TOMORROW = new Valid(new Term(TODAY, TOMORROW));

    @Test
    void yes_when_granted_with_the_level_the_service_asks() {
        assertThat(decide(ANNA, LOONHEFFINGEN, UNTIL_TOMORROW))
                .isEqualTo(new Decision(
                        Reason.AUTHORIZED,
                        AssuranceLevel.EH3,
                        Path.OWN,
                        new Candidate(BAKERY, Path.OWN, UNTIL_TOMORROW)));
    }

    @Test
    void no_with_the_reason_when_something_is_unknown_norm_4() {
        assertThat(decide(null, LOONHEFFINGEN, UNTIL_TOMORROW).reason()).isEqualTo(Reason.UNKNOWN_SUBJECT);
        assertThat(decide(ANNA, null, UNTIL_TOMORROW).reason()).isEqualTo(Reason.UNKNOWN_SERVICE);
        assertThat(decide(ANNA, LOONHEFFINGEN.withdraw(), UNTIL_TOMORROW).reason())
                .isEqualTo(Reason.UNKNOWN_SERVICE);
        assertThat(Deciding.decide(new Facts(ANNA, LOONHEFFINGEN, List.of()), NOW)
                        .reason())
                .isEqualTo(Reason.UNKNOWN_ORGANISATION);
    }

    @Test
    void no_when_never_granted() {
        assertThat(decide(ANNA, LOONHEFFINGEN, new Ungranted()).reason()).isEqualTo(Reason.NOT_AUTHORIZED);
    }

    @Test
    void no_when_the_means_is_not_active_or_not_of_the_company() {
        assertThat(decide(inactive(ANNA), LOONHEFFINGEN, UNTIL_TOMORROW).reason())
                .isEqualTo(Reason.MEANS_NOT_ACTIVE);
        Candidate other = new Candidate(new OrganisationId("o-other"), Path.OWN, UNTIL_TOMORROW);
        assertThat(Deciding.decide(new Facts(ANNA, LOONHEFFINGEN, List.of(other)), NOW)
                        .reason())
                .isEqualTo(Reason.NOT_OF_ORGANISATION);
    }

    @Test
    void a_tax_authority_means_opens_services_of_the_belastingdienst_only_r69() {
        assertThat(decide(taxAuthority(ANNA), LOONHEFFINGEN, UNTIL_TOMORROW).allowed())
                .isTrue();
        assertThat(decide(taxAuthority(ANNA), service(9, AssuranceLevel.EH3, "Douane"), UNTIL_TOMORROW)
                        .reason())
                .isEqualTo(Reason.ONLY_TAX_AUTHORITY_SERVICES);
    }

    @Test
    void no_when_the_service_now_asks_one_level_more() {
        assertThat(decide(ANNA, service(1, AssuranceLevel.EH4), UNTIL_TOMORROW).reason())
                .isEqualTo(Reason.LEVEL_TOO_LOW);
    }

    @Test
    void no_from_the_moment_the_revocation_is_final_even_when_not_swept_up() {
        Authorization authorization = Authorization.ungranted(ANNA_LOONHEFFINGEN);
        authorization.grant(ANNA_LOONHEFFINGEN, TOMORROW, NOW);
        authorization.revoke(NOW);
        assertThat(at(NOW.plusMillis(2_900), authorization.state()).reason()).isEqualTo(Reason.AUTHORIZED);
        assertThat(at(NOW.plusMillis(3_000), authorization.state()).reason()).isEqualTo(Reason.REVOKED);
        authorization.endIfDue(NOW.plusMillis(3_100));
        assertThat(at(NOW.plusMillis(3_200), authorization.state()).reason()).isEqualTo(Reason.REVOKED);
    }

    @Test
    void yes_on_the_last_day_and_no_the_day_after_even_when_not_swept_up_q11() {
        assertThat(at(Instant.parse("2026-11-24T22:59:59Z"), UNTIL_TOMORROW).reason())
                .isEqualTo(Reason.AUTHORIZED);
        assertThat(at(Instant.parse("2026-11-24T23:00:00Z"), UNTIL_TOMORROW).reason())
                .isEqualTo(Reason.EXPIRED);
    }

    @Test
    void an_authorization_of_the_whole_company_holds_at_an_establishment_norm_5() {
        KnownMeans ofBoth = new KnownMeans(
                ANNA.id(),
                ANNA.uniqueId(),
                ANNA.personId(),
                ANNA.personName(),
                ANNA.level(),
                true,
                false,
                java.util.Set.of(BAKERY, new OrganisationId("o-shop")));
        Facts facts = new Facts(
                ofBoth,
                LOONHEFFINGEN,
                List.of(
                        new Candidate(new OrganisationId("o-shop"), Path.OWN, new Ungranted()),
                        new Candidate(BAKERY, Path.OWN, UNTIL_TOMORROW)));
        assertThat(Deciding.decide(facts, NOW).allowed()).isTrue();
    }

    private static Decision at(Instant now, AuthorizationState state) {
        return Deciding.decide(new Facts(ANNA, LOONHEFFINGEN, List.of(new Candidate(BAKERY, Path.OWN, state))), now);
    }

    private static Decision decide(
            @Nullable KnownMeans means, @Nullable CatalogueService service, AuthorizationState state) {
        return Deciding.decide(new Facts(means, service, List.of(new Candidate(BAKERY, Path.OWN, state))), NOW);
    }
}
