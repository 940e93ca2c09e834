package nl.beheermodule.export.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceLabelTest {

    @ParameterizedTest
    @CsvSource({
        "general:eh3, Algemene bevoegdheid EH3, Alle dienstverleners, Algemene bevoegdheid t/m EH3",
        "general:eh2_plus, Algemene bevoegdheid EH2+, Alle dienstverleners, Algemene bevoegdheid t/m EH2+",
        "provider:00000001821002193000:eh4, Alle diensten van UWV t/m EH4, UWV, Alle diensten van UWV t/m EH4",
        "5f0e6a3c-8d1b-4c43-9f57-0a1d3c5b7e01, Loonheffingen, Belastingdienst, Loonheffingen"
    })
    void R106_the_column_says_up_to_which_level(String serviceId, String name, String provider, String shown) {
        assertThat(ServiceLabel.of(serviceId, name, provider)).isEqualTo(shown);
    }
}
