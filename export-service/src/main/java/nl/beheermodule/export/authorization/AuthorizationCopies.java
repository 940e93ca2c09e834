package nl.beheermodule.export.authorization;

import nl.beheermodule.contracts.authorization.AuthorizationEvents;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationEndDateChanged;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationExpired;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationGranted;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.AuthorizationRevoked;
import nl.beheermodule.contracts.authorization.AuthorizationEvents.ServiceCatalogueImported;
import nl.beheermodule.platform.copies.Copies;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.paging.SearchText;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Keeps {@link AuthorizationRow}s. One that ended keeps its row, so that an older event cannot bring it back. */
@Component
class AuthorizationCopies {
    private final Copies copies;
    private final HolderNames names;
    private final CatalogueNames services;

    AuthorizationCopies(Copies copies, HolderNames names, CatalogueNames services) {
        this.copies = copies;
        this.names = names;
        this.services = services;
    }

    void on(Received<AuthorizationEvents> received) {
        switch (received.event()) {
            case AuthorizationGranted granted -> {
                apply(received, granted(granted));
                names.catchUp(granted.authorizationId(), granted.meansId());
                services.catchUp(granted.authorizationId(), granted.serviceId());
            }
            case AuthorizationEndDateChanged changed ->
                apply(received, new Document("endDate", changed.endDate().toString()));
            case AuthorizationRevoked _, AuthorizationExpired _ -> apply(received, new Document("endDate", null));
            case ServiceCatalogueImported imported -> services.on(imported, received.sequence());
        }
    }

    private static Document granted(AuthorizationGranted granted) {
        return new Document("organisationId", granted.organisationId())
                .append("meansId", granted.meansId())
                .append("serviceId", granted.serviceId())
                .append("serviceName", granted.serviceName())
                .append("serviceSort", SearchText.of(granted.serviceName()))
                .append("serviceSearch", SearchText.of(granted.serviceName(), granted.serviceProvider()))
                .append("provider", granted.serviceProvider())
                .append("level", granted.serviceLevel().name())
                .append("establishment", granted.establishmentNumber())
                .append("relation", granted.relationKvk())
                .append("startDate", granted.startDate().toString())
                .append("endDate", granted.endDate().toString());
    }

    private void apply(Received<AuthorizationEvents> received, Document told) {
        copies.apply(AuthorizationRow.class, received.event().subject(), "sequence", received.sequence(), told);
    }
}
