package nl.beheermodule.authorization.authorization.domain;

import static nl.beheermodule.authorization.Korenschoof.ANNA;
import static nl.beheermodule.authorization.Korenschoof.BAKERY;
import static nl.beheermodule.authorization.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.authorization.Korenschoof.inactive;
import static nl.beheermodule.authorization.Korenschoof.means;
import static nl.beheermodule.authorization.Korenschoof.service;
import static nl.beheermodule.authorization.Korenschoof.taxAuthority;
import static nl.beheermodule.authorization.catalogue.domain.AssuranceLevel.EH2_PLUS;
import static nl.beheermodule.authorization.catalogue.domain.AssuranceLevel.EH3;
import static nl.beheermodule.authorization.catalogue.domain.AssuranceLevel.EH4;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    @Test
    void the_level_of_the_means_may_equal_that_of_the_service_r89() {
        assertThat(Eligibility.refusal(BAKERY, ANNA, LOONHEFFINGEN, EH3)).isEmpty();
    }

    @Test
    void a_service_one_level_above_the_means_is_refused_r89_r108() {
        assertThat(Eligibility.refusal(BAKERY, means("m-joris", EH2_PLUS), LOONHEFFINGEN, EH3))
                .contains(Refusal.LEVEL_TOO_LOW);
    }

    @Test
    void only_an_active_means_is_authorized_r88() {
        assertThat(Eligibility.refusal(BAKERY, inactive(ANNA), LOONHEFFINGEN, EH3))
                .contains(Refusal.NOT_ACTIVE);
    }

    @Test
    void a_beheerder_grants_at_or_below_his_own_level_norm_1() {
        assertThat(Eligibility.refusal(BAKERY, means("m-hoog", EH4), service(2, EH4), EH3))
                .contains(Refusal.ABOVE_OWN_LEVEL);
        assertThat(Eligibility.refusal(BAKERY, means("m-hoog", EH4), service(2, EH4), EH4))
                .isEmpty();
    }

    @Test
    void a_tax_authority_means_is_granted_services_of_the_belastingdienst_only_r69() {
        assertThat(Eligibility.refusal(BAKERY, taxAuthority(ANNA), LOONHEFFINGEN, EH3))
                .isEmpty();
        for (String other : List.of("Douane", "RVO", "UWV", "Belastingdienst, Douane")) {
            assertThat(Eligibility.refusal(BAKERY, taxAuthority(ANNA), service(9, EH3, other), EH3))
                    .contains(Refusal.ONLY_TAX_AUTHORITY_SERVICES);
        }
    }

    @Test
    void a_means_of_another_company_is_unknown() {
        assertThat(Eligibility.refusal(new OrganisationId("o-other"), ANNA, LOONHEFFINGEN, EH3))
                .contains(Refusal.UNKNOWN_MEANS);
        assertThat(Eligibility.refusal(BAKERY, null, LOONHEFFINGEN, EH3)).contains(Refusal.UNKNOWN_MEANS);
    }

    @Test
    void a_service_that_is_not_or_no_longer_in_the_catalogue_is_unknown() {
        assertThat(Eligibility.refusal(BAKERY, ANNA, null, EH3)).contains(Refusal.UNKNOWN_SERVICE);
        assertThat(Eligibility.refusal(BAKERY, ANNA, LOONHEFFINGEN.withdraw(), EH3))
                .contains(Refusal.UNKNOWN_SERVICE);
    }
}
