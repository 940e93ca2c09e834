package nl.beheermodule.identity.account.keycloak;

import nl.beheermodule.identity.account.domain.LoginServerUnavailable;
import nl.beheermodule.platform.outage.Outage;

/** Keycloak does not answer. For an event that is a reason to wait, however long it takes. */
final class KeycloakUnavailable extends LoginServerUnavailable implements Outage {
    private static final long serialVersionUID = 1L;

    KeycloakUnavailable(Throwable cause) {
        super(cause);
    }
}
