package nl.beheermodule.chain.known;

import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KnownService;

/** A service as the screens see it. */
public record ServiceView(String serviceId, String name, String provider, AssuranceLevel level) {
    public static ServiceView of(KnownService service) {
        return new ServiceView(service.id().value(), service.name(), service.provider(), service.level());
    }
}
