package nl.beheermodule.chain;

import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.chain.authorization.domain.ChainGrant;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceId;

/** Bakkerij De Korenschoof and its accountant, for tests. */
public final class Korenschoof {
    public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Relation BAKERY = new Relation(
            new OrganisationId("o-korenschoof"), new KvkNumber("90004321"), null, "Bakkerij De Korenschoof B.V.");
    public static final KvkNumber ACCOUNTANT = new KvkNumber("90004323");
    public static final String ACCOUNTANT_NAME = "Accountantskantoor Van Dijk";
    public static final KnownService LOONHEFFINGEN = service("s-loon", "Loonheffingen", AssuranceLevel.EH3, true);
    public static final KnownService ZIEKTEWET = service("s-ziek", "Ziektewet", AssuranceLevel.EH3, true);
    public static final KnownService NOT_FOR_CHAINS = service("s-own", "Mijn Kadaster", AssuranceLevel.EH3, false);

    private Korenschoof() {}

    public static KnownService service(String id, String name, AssuranceLevel level, boolean chainable) {
        return new KnownService(new ServiceId(id), name, "Belastingdienst", level, chainable);
    }

    public static ChainGrant grant(KnownService service) {
        return new ChainGrant(BAKERY, ACCOUNTANT, ACCOUNTANT_NAME, service);
    }
}
