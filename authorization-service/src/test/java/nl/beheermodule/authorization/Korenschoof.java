package nl.beheermodule.authorization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;

/** Anna of Bakkerij De Korenschoof, at ten o'clock on Monday 23 November 2026. */
public final class Korenschoof {
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate TOMORROW = TODAY.plusDays(1);
    public static final OrganisationId BAKERY = new OrganisationId("o-korenschoof");
    public static final KnownMeans ANNA = means("m-anna", AssuranceLevel.EH3);
    public static final CatalogueService LOONHEFFINGEN = service(1, AssuranceLevel.EH3);
    public static final Grant ANNA_LOONHEFFINGEN = Grant.of(BAKERY, ANNA, LOONHEFFINGEN);

    private Korenschoof() {}

    public static KnownMeans means(String id, AssuranceLevel level) {
        return new KnownMeans(
                new MeansId(id),
                "ZB-" + id.toUpperCase(java.util.Locale.ROOT),
                "p-" + id,
                "Anna",
                level,
                true,
                false,
                Set.of(BAKERY));
    }

    public static KnownMeans inactive(KnownMeans means) {
        return new KnownMeans(
                means.id(),
                means.uniqueId(),
                means.personId(),
                means.personName(),
                means.level(),
                false,
                means.taxAuthorityMeans(),
                means.organisations());
    }

    /** The same means as an EH3 Belastingdienstmiddel. */
    public static KnownMeans taxAuthority(KnownMeans means) {
        return new KnownMeans(
                means.id(),
                means.uniqueId(),
                means.personId(),
                means.personName(),
                means.level(),
                means.active(),
                true,
                means.organisations());
    }

    public static CatalogueService service(int number, AssuranceLevel level) {
        return service(number, level, "Belastingdienst");
    }

    public static CatalogueService service(int number, AssuranceLevel level, String provider) {
        return new CatalogueService(
                new ServiceId("00000000-0000-4000-8000-%012d".formatted(number)),
                "Dienst " + number,
                provider,
                "00000009990000001002",
                "Een dienst.",
                null,
                level,
                true,
                List.of(),
                List.of(),
                false);
    }
}
