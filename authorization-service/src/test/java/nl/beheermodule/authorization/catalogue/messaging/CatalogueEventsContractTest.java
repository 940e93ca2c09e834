package nl.beheermodule.authorization.catalogue.messaging;

import java.time.Instant;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogueImported;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.api.Test;

class CatalogueEventsContractTest {
    @Test
    void an_import_is_published_as_the_golden_contract_says() {
        GoldenContract.check(new CatalogueTranslator()
                .apply(new ServiceCatalogueImported(
                        "sample-2026-11", 47, 0, 0, Instant.parse("2026-11-23T09:00:00Z"))));
    }
}
