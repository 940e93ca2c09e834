package nl.beheermodule.identity.company.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"9000432", "900043210", "9000432A", "９0004321", ""})
    void a_kvk_number_has_eight_digits(String wrong) {
        assertThat(new KvkNumber("90004321").value()).isEqualTo("90004321");
        assertThatThrownBy(() -> new KvkNumber(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000432301", "0000004323011", "00000043230A"})
    void an_establishment_number_has_twelve_digits(String wrong) {
        assertThat(new EstablishmentNumber("000000432301").value()).isEqualTo("000000432301");
        assertThatThrownBy(() -> new EstablishmentNumber(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_company_and_its_establishment_are_two_organisations_Q2() {
        OrganisationKey company = new OrganisationKey(new KvkNumber("90004323"), null);
        OrganisationKey establishment =
                new OrganisationKey(new KvkNumber("90004323"), new EstablishmentNumber("000000432301"));

        assertThat(company.text()).isEqualTo("90004323");
        assertThat(establishment.text()).isEqualTo("90004323:000000432301");
    }

    @Test
    void a_postal_code_is_written_with_a_space() {
        assertThat(new Address("Molenstraat", "12", "3581ab", "Utrecht").postalCode())
                .isEqualTo("3581 AB");
    }
}
