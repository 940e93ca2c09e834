package nl.beheermodule.authorization.catalogue.messaging;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogueImported;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.api.Test;

class CatalogueEventsContractTest {
    private static final CatalogueService LOONHEFFINGEN = new CatalogueService(
            new ServiceId("b7f7a1f0-61f6-5d0c-9a57-0d3f0c1b2a04"),
            "Loonheffingen",
            "Belastingdienst",
            "00000001003214345000",
            "Aangifte loonheffingen",
            null,
            AssuranceLevel.EH3,
            true,
            List.of(),
            List.of(),
            false);

    @Test
    void an_import_is_published_as_the_golden_contract_says() {
        GoldenContract.check(new CatalogueTranslator()
                .apply(
                        new ServiceCatalogueImported("sample-2026-11", 47, 0, 0, Instant.parse("2026-11-23T09:00:00Z")),
                        List.of(LOONHEFFINGEN)));
    }
}
