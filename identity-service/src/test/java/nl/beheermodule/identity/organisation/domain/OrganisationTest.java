package nl.beheermodule.identity.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.beheermodule.identity.Companies;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import org.junit.jupiter.api.Test;

class OrganisationTest {
    private static final OrganisationId ID = new OrganisationId("o-1");

    @Test
    void an_organisation_has_the_data_of_the_register() {
        Organisation bakery = Organisation.of(
                ID, new OrganisationKey(Companies.KORENSCHOOF.kvkNumber(), null), Companies.KORENSCHOOF, "030 1234567");

        assertThat(bakery.name()).isEqualTo("Bakkerij De Korenschoof B.V.");
        assertThat(bakery.address().street()).isEqualTo("Molenstraat");
        assertThat(bakery.phoneNumber()).isEqualTo("030 1234567");
        assertThat(bakery.numberOfEstablishments()).isEqualTo(1);
    }

    @Test
    void an_establishment_has_its_own_name_and_address_and_knows_how_many_there_are_R30() {
        Organisation ede = Organisation.of(
                ID,
                new OrganisationKey(Companies.VAN_DIJK.kvkNumber(), Companies.VAN_DIJK_EDE.number()),
                Companies.VAN_DIJK,
                null);

        assertThat(ede.name()).isEqualTo("Accountantskantoor Van Dijk Ede");
        assertThat(ede.address().city()).isEqualTo("Ede");
        assertThat(ede.numberOfEstablishments()).isEqualTo(2);
    }

    @Test
    void an_establishment_of_another_company_is_refused() {
        OrganisationKey wrong =
                new OrganisationKey(Companies.KORENSCHOOF.kvkNumber(), new EstablishmentNumber("999999999999"));

        assertThatThrownBy(() -> Organisation.of(ID, wrong, Companies.KORENSCHOOF, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
