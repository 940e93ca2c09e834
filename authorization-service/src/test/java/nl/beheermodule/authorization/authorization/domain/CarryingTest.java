package nl.beheermodule.authorization.authorization.domain;

import static nl.beheermodule.authorization.Korenschoof.ANNA;
import static nl.beheermodule.authorization.Korenschoof.ANNA_LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.TOMORROW;
import static nl.beheermodule.authorization.Korenschoof.inactive;
import static nl.beheermodule.authorization.Korenschoof.means;
import static nl.beheermodule.authorization.Korenschoof.service;
import static nl.beheermodule.authorization.Korenschoof.taxAuthority;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Expired;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent.Revoked;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryingTest {
    @Test
    void an_ended_means_carries_nothing_q18() {
        assertThat(Carrying.lost(inactive(ANNA), ANNA_LOONHEFFINGEN)).contains(RevocationCause.MEANS_ENDED);
    }

    @Test
    void an_unlinked_organisation_takes_its_own_and_leaves_the_others_r73() {
        OrganisationId shop = new OrganisationId("o-shop");
        KnownMeans ofShop = new KnownMeans(
                ANNA.id(),
                ANNA.uniqueId(),
                ANNA.personId(),
                ANNA.personName(),
                ANNA.level(),
                true,
                false,
                Set.of(shop));
        assertThat(Carrying.lost(ofShop, ANNA_LOONHEFFINGEN)).contains(RevocationCause.MEANS_UNLINKED);
        assertThat(Carrying.lost(ofShop, Grant.of(shop, ofShop, service(1, AssuranceLevel.EH3))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} carries a service of {1}: {2}")
    @CsvSource({
        "EH4, EH3, true", // upgraded (Q19)
        "EH3, EH3, true",
        "EH2_PLUS, EH3, false", // downgraded (Q8)
        "EH2_PLUS, EH2_PLUS, true",
        "EH2, EH2_PLUS, false",
    })
    void what_asks_more_than_the_new_level_is_lost_and_an_upgrade_carries_all_over_q8_q19_r65(
            AssuranceLevel held, AssuranceLevel asked, boolean carried) {
        KnownMeans joris = means("m-joris", held);
        assertThat(Carrying.lost(joris, Grant.of(BAKERY, joris, service(1, asked))))
                .isEqualTo(carried ? java.util.Optional.empty() : java.util.Optional.of(RevocationCause.LEVEL_LOWERED));
    }

    @Test
    void converted_it_keeps_what_is_of_the_belastingdienst_r69_r70() {
        KnownMeans converted = taxAuthority(ANNA);
        assertThat(Carrying.lost(converted, ANNA_LOONHEFFINGEN)).isEmpty();
        assertThat(Carrying.lost(converted, Grant.of(BAKERY, ANNA, service(9, AssuranceLevel.EH3, "Douane"))))
                .contains(RevocationCause.TAX_AUTHORITY_MEANS);
    }

    @Test
    void what_is_lost_ends_at_once_and_once_also_while_being_revoked() {
        Authorization authorization = granted();
        authorization.revoke(NOW);
        assertThat(authorization.follow(inactive(ANNA), LOONHEFFINGEN, NOW))
                .contains(new Revoked(NOW, RevocationCause.MEANS_ENDED, NOW));
        assertThat(authorization.state().holds(NOW)).isFalse();
        assertThat(authorization.follow(inactive(ANNA), LOONHEFFINGEN, NOW)).isEmpty();
    }

    @Test
    void what_had_ended_already_ended_for_its_own_reason() {
        Instant later = NOW.plus(Duration.ofDays(2));
        assertThat(granted().follow(inactive(ANNA), LOONHEFFINGEN, later)).contains(new Expired(TOMORROW, later));
        assertThat(granted().follow(ANNA, LOONHEFFINGEN, NOW)).isEmpty();
    }

    private static Authorization granted() {
        Authorization authorization = Authorization.ungranted(ANNA_LOONHEFFINGEN);
        authorization.grant(ANNA_LOONHEFFINGEN, TOMORROW, NOW);
        return authorization;
    }
}
