package nl.beheermodule.keycloak.level;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.beheermodule.keycloak.SecondFactor;
import nl.beheermodule.keycloak.UserAttribute;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A step that lets through who has the level, and shows a page that explains to who has not. */
final class LevelAuthenticator implements Authenticator {

    @Override
    public void authenticate(AuthenticationFlowContext login) {
        AssuranceLevel minimum = minimum(login.getAuthenticatorConfig());
        Optional<AssuranceLevel> issuedAt =
                UserAttribute.EH_LEVEL.of(login.getUser()).map(this::level);
        LevelCheck.refuse(minimum, issuedAt, SecondFactor.isSetUpBy(login.getUser()))
                .ifPresentOrElse(refusal -> explain(login, refusal, minimum, issuedAt), login::success);
    }

    @Override
    public void action(AuthenticationFlowContext login) {
        authenticate(login);
    }

    /** Not {@code failure}: that would count as a wrong password, and five visits to this page would lock the account. */
    private static void explain(
            AuthenticationFlowContext login,
            LevelRefusal refusal,
            AssuranceLevel minimum,
            Optional<AssuranceLevel> issuedAt) {
        login.getEvent().user(login.getUser()).error(refusal.eventError);
        Response page = login.form()
                .setAttribute("refusal", refusal.name())
                .setAttribute("minimumLevel", minimum.label)
                .setAttribute("ownLevel", issuedAt.map(level -> level.label).orElse(""))
                .createForm("level-too-low.ftl");
        login.forceChallenge(
                Response.fromResponse(page).status(Response.Status.FORBIDDEN).build());
    }

    /** An unknown value is no level at all. */
    private AssuranceLevel level(String value) {
        return AssuranceLevel.of(value).orElse(AssuranceLevel.EH2);
    }

    private static AssuranceLevel minimum(AuthenticatorConfigModel config) {
        return AssuranceLevel.of(config.getConfig().getOrDefault(LevelAuthenticatorFactory.MINIMUM, ""))
                .orElse(AssuranceLevel.EH4);
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
