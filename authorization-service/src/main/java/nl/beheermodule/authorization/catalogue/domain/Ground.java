package nl.beheermodule.authorization.catalogue.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Something by which a service may be reached. Grounds are a union: any that holds will do, and ending one leaves the
 * others (Q14).
 */
public record Ground(Path path, ServiceId id) {
    public enum Path {
        /** An authorization for the service itself. */
        OWN,
        /** One for all services of its provider. */
        PROVIDER,
        /** Algemene bevoegdheid. */
        GENERAL,
        /** One for a relation that gave a chain authorization. */
        CHAIN
    }

    /** Its own first, then from the service's level upwards. */
    public static List<Ground> of(CatalogueService service) {
        List<Ground> grounds = new ArrayList<>(List.of(itself(service.id())));
        List<AssuranceLevel> enough = Arrays.stream(AssuranceLevel.values())
                .filter(level -> level.covers(service.level()))
                .toList();
        enough.forEach(level ->
                grounds.add(new Ground(Path.PROVIDER, ProviderAuthorization.id(service.providerOin(), level))));
        enough.forEach(level -> grounds.add(new Ground(Path.GENERAL, new GeneralAuthorization(level).id())));
        return List.copyOf(grounds);
    }

    public static Ground itself(ServiceId service) {
        return new Ground(Path.OWN, service);
    }
}
