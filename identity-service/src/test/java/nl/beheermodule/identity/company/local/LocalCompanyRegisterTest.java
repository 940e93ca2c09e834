package nl.beheermodule.identity.company.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.KvkNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

class LocalCompanyRegisterTest {
    private final LocalCompanyRegister register =
            new LocalCompanyRegister(new ClassPathResource("identity-companies.json"), JsonMapper.shared());

    LocalCompanyRegisterTest() throws IOException {}

    @ParameterizedTest
    @CsvSource({
        "90004321, Bakkerij De Korenschoof B.V., 1",
        "90004322, Molen De Hoop B.V., 1",
        "90004323, Accountantskantoor Van Dijk, 12"
    })
    void the_companies_of_the_sample_data_are_in_it(String kvkNumber, String name, int establishments) {
        Company company = register.find(new KvkNumber(kvkNumber)).orElseThrow();

        assertThat(company.name()).isEqualTo(name);
        assertThat(company.establishments()).hasSize(establishments);
        assertThat(company.rsin()).isNotNull();
    }

    @Test
    void a_company_that_is_not_in_it_is_not_found() {
        assertThat(register.find(new KvkNumber("12345678"))).isEmpty();
    }
}
