package nl.beheermodule.keycloak.events;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.utils.AcrUtils;

/** Finds out how someone logged in, or at which step it went wrong: Keycloak's events do not say so themselves. */
final class HowLoggedIn {
    private static final Map<String, String> SECOND_FACTORS = Map.of("auth-otp-form", "otp", "sms-otp", "sms");

    private final KeycloakSession session;
    private final RealmModel realm;

    HowLoggedIn(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    Optional<String> secondFactor(Event event) {
        Optional<UserSessionModel> loggedIn = userSession(event);
        return loggedIn.isPresent() ? loggedIn.flatMap(this::completedSecondFactor) : failedSecondFactor(event);
    }

    Optional<String> acr(Event event) {
        return userSession(event)
                .map(login -> login.getAuthenticatedClientSessions()
                        .get(realm.getClientByClientId(event.getClientId()).getId()))
                .map(AcrStore::getCurrentLevelOfAuthentication)
                .flatMap(this::urn);
    }

    private Optional<String> urn(int level) {
        return AcrUtils.getAcrLoaMap(realm).entrySet().stream()
                .filter(entry -> entry.getValue() == level)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<UserSessionModel> userSession(Event event) {
        return Optional.ofNullable(event.getSessionId())
                .map(id -> session.sessions().getUserSession(realm, id));
    }

    private Optional<String> completedSecondFactor(UserSessionModel login) {
        return AuthenticatorUtils.parseCompletedExecutions(login.getNote(Constants.AUTHENTICATORS_COMPLETED))
                .keySet()
                .stream()
                .map(realm::getAuthenticationExecutionById)
                .filter(Objects::nonNull)
                .map(AuthenticationExecutionModel::getAuthenticator)
                .map(SECOND_FACTORS::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Our SMS step names itself; Keycloak's OTP step is the only one that names the credential it checked. */
    private static Optional<String> failedSecondFactor(Event event) {
        Map<String, String> details = event.getDetails() == null ? Map.of() : event.getDetails();
        return details.containsKey(Details.SELECTED_CREDENTIAL_ID)
                ? Optional.of("otp")
                : Optional.ofNullable(details.get(LoginEvent.SECOND_FACTOR));
    }
}
