package nl.beheermodule.chain;

import java.util.List;
import java.util.UUID;
import nl.beheermodule.chain.known.domain.OrganisationDirectory;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.ServiceDirectory;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.ServiceCatalogueImported;
import nl.beheermodule.contracts.authorization.CatalogueEntry;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.test.kafka.TestEvents;
import org.awaitility.Awaitility;

/** Puts a company with a beheerder and the catalogue on the stage, by events as they really come. */
public final class Stage {
    public static final String LOON = "11111111-0000-4000-8000-000000000001";
    public static final String ZIEK = "11111111-0000-4000-8000-000000000002";
    public static final String KADASTER = "11111111-0000-4000-8000-000000000003";

    private final TestEvents events;
    private final ServiceDirectory services;
    private final OrganisationDirectory organisations;

    public Stage(TestEvents events, ServiceDirectory services, OrganisationDirectory organisations) {
        this.events = events;
        this.services = services;
        this.organisations = organisations;
    }

    public void catalogue() {
        events.publish(
                2,
                new ServiceCatalogueImported(
                        "test-" + UUID.randomUUID(),
                        3,
                        0,
                        0,
                        List.of(
                                entry(LOON, "Loonheffingen", "Belastingdienst", true),
                                entry(ZIEK, "Ziektewet", "UWV", true),
                                entry(KADASTER, "Mijn Kadaster", "Kadaster", false)),
                        Korenschoof.MONDAY));
        Awaitility.await()
                .until(() -> services.find(List.of(new ServiceId(LOON), new ServiceId(KADASTER)))
                                .size()
                        == 2);
    }

    /** @return id of a new organisation */
    public String company(String kvkNumber, String name) {
        String id = "o-" + UUID.randomUUID();
        company(id, kvkNumber, name);
        return id;
    }

    public void company(String id, String kvkNumber, String name) {
        events.publish(
                1,
                new OrganisationRegistered(
                        id,
                        kvkNumber,
                        null,
                        name,
                        null,
                        new PostalAddress("Molenstraat", "12", "3581 AB", "Utrecht"),
                        null,
                        1,
                        Korenschoof.MONDAY));
        Awaitility.await()
                .until(() -> organisations.find(new OrganisationId(id)).isPresent());
    }

    private static CatalogueEntry entry(String id, String name, String provider, boolean chainable) {
        return new CatalogueEntry(id, name, provider, nl.beheermodule.contracts.AssuranceLevel.EH3, chainable, false);
    }
}
