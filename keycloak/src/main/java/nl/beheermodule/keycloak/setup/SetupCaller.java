package nl.beheermodule.keycloak.setup;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** Who may ask for a set-up link: the service account of identity-service, as long as it may manage users. Nobody else, no person. */
final class SetupCaller {
    private static final String ACCOUNT_CLIENT = "bm-account-service";

    private SetupCaller() {}

    static void check(KeycloakSession session) {
        AuthResult caller = new AppAuthManager.BearerTokenAuthenticator(session).authenticate();
        if (caller == null) {
            throw new NotAuthorizedException("Bearer");
        }
        if (!isAccountService(caller) || !mayManageUsers(session.getContext().getRealm(), caller)) {
            throw new ForbiddenException();
        }
    }

    private static boolean isAccountService(AuthResult caller) {
        return ACCOUNT_CLIENT.equals(caller.client().getClientId())
                && caller.client().getId().equals(caller.user().getServiceAccountClientLink());
    }

    private static boolean mayManageUsers(RealmModel realm, AuthResult caller) {
        RoleModel role =
                realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID).getRole(AdminRoles.MANAGE_USERS);
        return caller.user().hasRole(role);
    }
}
