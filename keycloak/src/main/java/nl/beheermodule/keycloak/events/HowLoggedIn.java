package nl.beheermodule.keycloak.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.events.Event;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.utils.AcrUtils;
import org.keycloak.sessions.AuthenticationSessionModel;

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
        Collection<String> steps = userSession(event).map(this::completedSteps).orElseGet(this::stepInProgress);
        return steps.stream()
                .map(realm::getAuthenticationExecutionById)
                .filter(Objects::nonNull)
                .map(AuthenticationExecutionModel::getAuthenticator)
                .map(SECOND_FACTORS::get)
                .filter(Objects::nonNull)
                .findFirst();
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

    private Collection<String> completedSteps(UserSessionModel login) {
        return AuthenticatorUtils.parseCompletedExecutions(login.getNote(Constants.AUTHENTICATORS_COMPLETED))
                .keySet();
    }

    private Collection<String> stepInProgress() {
        AuthenticationSessionModel login = session.getContext().getAuthenticationSession();
        String step =
                login == null ? null : login.getAuthNote(AuthenticationProcessor.CURRENT_AUTHENTICATION_EXECUTION);
        return step == null ? List.of() : List.of(step);
    }
}
