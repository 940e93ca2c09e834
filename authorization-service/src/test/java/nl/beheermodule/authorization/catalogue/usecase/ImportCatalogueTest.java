package nl.beheermodule.authorization.catalogue.usecase;

import static nl.beheermodule.authorization.Korenschoof.NOW;
import static nl.beheermodule.authorization.Korenschoof.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRefused;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogue;
import nl.beheermodule.authorization.catalogue.domain.ServiceCatalogueImported;
import org.junit.jupiter.api.Test;

class ImportCatalogueTest {
    private static final CatalogueService ONE = service(1, AssuranceLevel.EH3);
    private static final CatalogueService TWO = service(2, AssuranceLevel.EH3);
    private static final CatalogueService TWO_STRICTER = service(2, AssuranceLevel.EH4);
    private static final CatalogueService THREE = service(3, AssuranceLevel.EH3);

    private final InMemoryCatalogue catalogues = new InMemoryCatalogue();
    private final ImportCatalogue importing = new ImportCatalogue(catalogues, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void the_same_catalogue_twice_is_published_once() {
        importing.take(issued("1", 1, ONE, TWO));
        assertThat(importing.take(issued("1", 1, ONE, TWO))).isEmpty();
        assertThat(catalogues.published).containsExactly(new ServiceCatalogueImported("1", 2, 0, 0, NOW));
    }

    @Test
    void a_new_catalogue_adds_changes_and_withdraws() {
        importing.take(issued("1", 1, ONE, TWO));
        assertThat(importing.take(issued("2", 2, TWO_STRICTER, THREE)))
                .contains(new ServiceCatalogueImported("2", 1, 1, 1, NOW));
        assertThat(catalogues.services().get(ONE.id())).isEqualTo(ONE.withdraw());
        assertThat(catalogues.services().get(TWO.id())).isEqualTo(TWO_STRICTER);
    }

    @Test
    void a_withdrawn_service_may_come_back() {
        importing.take(issued("1", 1, ONE, TWO));
        importing.take(issued("2", 2, ONE));
        importing.take(issued("3", 3, ONE, TWO));
        assertThat(catalogues.services().get(TWO.id())).isEqualTo(TWO);
    }

    @Test
    void an_older_or_empty_catalogue_is_refused() {
        importing.take(issued("2", 2, ONE));
        assertThatThrownBy(() -> importing.take(issued("1", 1, ONE))).isInstanceOf(CatalogueRefused.class);
        assertThatThrownBy(() -> importing.take(issued("3", 3))).isInstanceOf(CatalogueRefused.class);
    }

    private static ServiceCatalogue issued(String version, int day, CatalogueService... services) {
        return ServiceCatalogue.of(version, Instant.parse("2026-11-0" + day + "T00:00:00Z"), List.of(services));
    }
}
