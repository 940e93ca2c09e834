package nl.beheermodule.authorization.authorization.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;

/** Follows from whom, with what, where and for whom: so there is at most one authorization of the four together. */
public record AuthorizationId(String value) {
    public static AuthorizationId of(OrganisationId organisation, MeansId means, ServiceId service) {
        return of(organisation, means, service, Scope.WHOLE);
    }

    public static AuthorizationId of(OrganisationId organisation, MeansId means, ServiceId service, Scope scope) {
        byte[] name = (String.join("\n", organisation.value(), means.value(), service.value()) + scope.suffix())
                .getBytes(StandardCharsets.UTF_8);
        return new AuthorizationId(UUID.nameUUIDFromBytes(name).toString());
    }
}
