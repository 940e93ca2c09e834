package nl.beheermodule.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beheermodule.authorization.Company.Colleague;
import nl.beheermodule.contracts.AssuranceLevel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who can be chosen for the services that were. */
class EligibilityIT extends Companies {

    @Test
    void r108_who_lacks_the_level_of_the_highest_service_is_not_selectable() {
        Company office = newCompany();
        Colleague anna = office.administrator(AssuranceLevel.EH3);
        Colleague joris = office.user(AssuranceLevel.EH3);
        Colleague piet = office.user(AssuranceLevel.EH2_PLUS);
        String verzuim = Company.service(anna.http(), "verzuim");
        String tenders = Company.service(anna.http(), "tenderned");

        JsonNode both = anna.http()
                .post(office.path("/authorizations/eligibility"), """
                    {"serviceIds":["%s","%s"],"meansIds":["%s","%s"]}\
                    """.formatted(
                                tenders, verzuim, joris.meansId(), piet.meansId()))
                .json()
                .path("items");

        assertThat(both.get(0).path("eligible").asBoolean()).isTrue();
        assertThat(both.get(1).path("eligible").asBoolean()).isFalse();
        assertThat(both.get(1).path("message").asString())
                .isEqualTo("Let op! Deze persoon heeft niet het benodigde niveau om namens uw bedrijf bij de gekozen"
                        + " dienst(en) in te loggen");
    }
}
