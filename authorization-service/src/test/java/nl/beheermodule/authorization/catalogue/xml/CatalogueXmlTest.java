package nl.beheermodule.authorization.catalogue.xml;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogue;
import nl.beheermodule.authorization.catalogue.usecase.UnreadableCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueXmlTest {
    private static final String SERVICE = """
        <ServiceProvider><ServiceProviderID>00000009990000001001</ServiceProviderID>
          <OrganizationDisplayName xml:lang="en">Tax office</OrganizationDisplayName>
          <OrganizationDisplayName xml:lang="nl">Belastingdienst</OrganizationDisplayName>
          <ServiceDefinition>
            <ServiceUUID>11111111-1111-4111-8111-111111111111</ServiceUUID>
            <ServiceName xml:lang="nl">Loonheffingen</ServiceName>
            <ServiceName xml:lang="en">Wage tax</ServiceName>
            <ServiceDescription>Aangifte &amp; meer</ServiceDescription>
            <ServiceDescriptionURL xml:lang="nl">https://diensten.example/loonheffingen</ServiceDescriptionURL>
            <AuthnContextClassRef>urn:etoegang:core:assurance-class:loa3</AuthnContextClassRef>
            <Unknown><Nested>skipped</Nested></Unknown>
          </ServiceDefinition></ServiceProvider>\
        """;

    private final CatalogueXml xml = new CatalogueXml();

    @Test
    void the_sample_has_the_47_services_of_the_requirements() throws IOException {
        try (InputStream sample =
                Objects.requireNonNull(getClass().getResourceAsStream("/catalogue/service-catalogue.xml"))) {
            ServiceCatalogue catalogue = xml.read(sample);
            Map<AssuranceLevel, Long> levels =
                    catalogue.services().stream().collect(groupingBy(CatalogueService::level, counting()));
            assertThat(levels)
                    .isEqualTo(Map.of(
                            AssuranceLevel.EH2, 1L,
                            AssuranceLevel.EH2_PLUS, 10L,
                            AssuranceLevel.EH3, 33L,
                            AssuranceLevel.EH4, 3L));
            assertThat(catalogue.services())
                    .filteredOn(CatalogueService::chainable)
                    .hasSize(12);
        }
    }

    @Test
    void dutch_names_win_and_what_is_unknown_is_skipped() {
        CatalogueService service = read(catalogue(SERVICE)).services().getFirst();
        assertThat(service.name()).isEqualTo("Loonheffingen");
        assertThat(service.provider()).isEqualTo("Belastingdienst");
        assertThat(service.description()).isEqualTo("Aangifte & meer");
        assertThat(service.chainable()).isFalse();
    }

    @Test
    void a_service_within_a_signature_is_not_signed_by_it_and_is_not_read() {
        String wrapped = SERVICE.replace("11111111-1111", "22222222-2222");
        assertThat(read(catalogue("<Signature><Object>" + wrapped + "</Object></Signature>" + SERVICE))
                        .services())
                .singleElement()
                .satisfies(service -> assertThat(service.id().value()).startsWith("11111111"));
    }

    @Test
    void norm_6_what_a_service_is_for_is_read_with_where_the_provider_tells_more() {
        CatalogueService service = read(catalogue(SERVICE)).services().getFirst();
        assertThat(service.description()).isEqualTo("Aangifte & meer");
        assertThat(service.descriptionUrl()).isEqualTo("https://diensten.example/loonheffingen");
        assertThat(read(catalogue(SERVICE.replaceAll(".*ServiceDescriptionURL.*", "")))
                        .services()
                        .getFirst()
                        .descriptionUrl())
                .isNull();
    }

    @Test
    void a_service_that_providers_share_is_one_service_at_the_stricter_level() {
        String other = SERVICE.replace("Belastingdienst", "Douane").replace("loa3", "loa4");
        assertThat(read(catalogue(SERVICE + other)).services()).singleElement().satisfies(service -> {
            assertThat(service.provider()).isEqualTo("Belastingdienst, Douane");
            assertThat(service.level()).isEqualTo(AssuranceLevel.EH4);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "11111111-1111-4111-8111-111111111111, geen-uuid, ServiceUUID",
        "00000009990000001001, 123, ServiceProviderID",
        "assurance-class:loa3, assurance-class:loa1, AuthnContextClassRef",
        "https://diensten.example/loonheffingen, javascript:alert(1), ServiceDescriptionURL",
        "Loonheffingen, '', ServiceName",
        "2026-11-01T00:00:00Z, gisteren, IssueInstant",
        "ServiceCatalogue, Something, ServiceCatalogue",
    })
    void what_is_wrong_is_named(String right, String wrong, String named) {
        assertThatThrownBy(() -> read(catalogue(SERVICE.replace("Wage tax", "")).replace(right, wrong)))
                .isInstanceOf(UnreadableCatalogue.class)
                .hasMessageStartingWith("Regel ")
                .hasMessageContaining(named);
    }

    @Test
    void names_have_at_most_64_characters() {
        read(catalogue(SERVICE.replace("Loonheffingen", "x".repeat(64))));
        assertThatThrownBy(() -> read(catalogue(SERVICE.replace("Loonheffingen", "x".repeat(65)))))
                .hasMessageContaining("langer dan 64 tekens");
    }

    @Test
    void a_dtd_is_refused_and_nothing_outside_is_read() {
        String attack = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + catalogue(SERVICE.replace("Loonheffingen", "&e;"));
        assertThatThrownBy(() -> read(attack)).isInstanceOf(UnreadableCatalogue.class);
    }

    @Test
    void half_a_file_is_refused() {
        assertThatThrownBy(() -> read(catalogue(SERVICE).substring(0, 400))).isInstanceOf(UnreadableCatalogue.class);
    }

    private static String catalogue(String providers) {
        return "<ServiceCatalogue IssueInstant=\"2026-11-01T00:00:00Z\" Version=\"1\">\n" + providers
                + "</ServiceCatalogue>";
    }

    private ServiceCatalogue read(String text) {
        return xml.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
