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

    AuthorizationCopies(Copies copies, HolderNames names) {
        this.copies = copies;
        this.names = names;
    }

    void on(Received<AuthorizationEvents> received) {
        switch (received.event()) {
            case AuthorizationGranted granted -> {
                apply(received, granted(granted));
                names.catchUp(granted.authorizationId(), granted.meansId());
            }
            case AuthorizationEndDateChanged changed ->
                apply(received, new Document("endDate", changed.endDate().toString()));
            case AuthorizationRevoked _, AuthorizationExpired _ -> apply(received, new Document("endDate", null));
            case ServiceCatalogueImported _ -> {
                // a machtiging keeps the name of its service as it was granted
            }
        }
    }

    private static Document granted(AuthorizationGranted granted) {
        return new Document("organisationId", granted.organisationId())
                .append("meansId", granted.meansId())
                .append("serviceId", granted.serviceId())
                .append("serviceName", ServiceLabel.of(granted))
                .append("serviceSort", SearchText.of(granted.serviceName()))
                .append("level", granted.serviceLevel().name())
                .append("startDate", granted.startDate().toString())
                .append("endDate", granted.endDate().toString());
    }

    private void apply(Received<AuthorizationEvents> received, Document told) {
        copies.apply(AuthorizationRow.class, received.event().subject(), "sequence", received.sequence(), told);
    }
}
