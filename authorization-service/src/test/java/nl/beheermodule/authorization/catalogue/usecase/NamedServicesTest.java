package nl.beheermodule.authorization.catalogue.usecase;

import static nl.beheermodule.authorization.Korenschoof.service;
import static org.assertj.core.api.Assertions.assertThat;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.Grantable;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import org.junit.jupiter.api.Test;

class NamedServicesTest {
    private static final CatalogueService TAXES = service(1, AssuranceLevel.EH3);
    private static final CatalogueService SAME_NAME_ELSEWHERE = named(TAXES.name(), 2, "Kadaster");
    private static final CatalogueService WITHDRAWN =
            named("Oude dienst", 3, "Kadaster").withdraw();
    private static final CatalogueService BACK = named("Oude dienst", 4, "Kadaster");

    private final NamedServices.Names names =
            new NamedServices(InMemoryCatalogue.with(TAXES, SAME_NAME_ELSEWHERE, WITHDRAWN)).all();

    @Test
    void a_service_is_found_by_its_uuid_and_by_its_name_in_any_case() {
        assertThat(names.find(TAXES.id().value(), "")).containsExactly(TAXES);
        assertThat(names.find(" dienst  1 ", "belastingdienst")).containsExactly(TAXES);
    }

    @Test
    void a_name_that_providers_share_is_not_guessed() {
        assertThat(names.find("Dienst 1", "")).containsExactlyInAnyOrder(TAXES, SAME_NAME_ELSEWHERE);
        assertThat(names.find("Dienst 1", "Kadaster")).containsExactly(SAME_NAME_ELSEWHERE);
        assertThat(names.find("Dienst 1", "UWV")).isEmpty();
    }

    @Test
    void what_was_withdrawn_is_found_only_when_nothing_else_has_its_name() {
        assertThat(names.find("Oude dienst", "")).containsExactly(WITHDRAWN);
        assertThat(new NamedServices(InMemoryCatalogue.with(WITHDRAWN, BACK))
                        .all()
                        .find("Oude dienst", ""))
                .containsExactly(BACK);
    }

    @Test
    void R106_what_is_wider_than_one_service_is_read_as_our_exports_write_it() {
        assertThat(names.find("Algemene bevoegdheid t/m EH2+", ""))
                .extracting(Grantable::id)
                .containsExactly(new ServiceId("general:eh2_plus"));
        assertThat(names.find("Alle diensten van Kadaster t/m EH3", ""))
                .extracting(Grantable::id)
                .containsExactly(new ServiceId("provider:00000009990000001002:eh3"));
        assertThat(names.find("Alle diensten van Niemand t/m EH3", "")).isEmpty();
        assertThat(names.find("Algemene bevoegdheid t/m EH9", "")).isEmpty();
    }

    private static CatalogueService named(String name, int number, String provider) {
        CatalogueService one = service(number, AssuranceLevel.EH3, provider);
        return new CatalogueService(
                one.id(),
                name,
                provider,
                one.providerOin(),
                one.description(),
                one.descriptionUrl(),
                one.level(),
                true,
                one.entityTypes(),
                one.restrictions(),
                false);
    }
}
