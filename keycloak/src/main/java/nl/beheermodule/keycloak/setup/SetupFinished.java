package nl.beheermodule.keycloak.setup;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.common.util.Time;
import org.keycloak.models.DefaultActionTokenKey;
import org.keycloak.models.SingleUseObjectKeyModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The last step of a set-up: voids the link, forgets this half login and sends the browser back to where it came from. */
final class SetupFinished implements RequiredActionProvider {
    static final String RETURN_TO = "account-setup.return-to";
    private static final int CLOCK_SKEW_SECONDS = 60;

    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        String returnTo = login.getAuthNote(RETURN_TO);
        if (returnTo == null) {
            context.ignore();
            return;
        }
        voidLink(context, login.getAuthNote(AuthenticationManager.INVALIDATE_ACTION_TOKEN));
        new AuthenticationSessionManager(context.getSession())
                .removeAuthenticationSession(context.getRealm(), login, true);
        context.challenge(Response.seeOther(URI.create(returnTo)).build());
    }

    private static void voidLink(RequiredActionContext context, String key) {
        SingleUseObjectKeyModel link = DefaultActionTokenKey.from(key);
        context.getSession()
                .revokedTokens()
                .put(key, Math.max(1, link.getExp() - Time.currentTime() + CLOCK_SKEW_SECONDS));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        requiredActionChallenge(context);
    }

    @Override
    public void close() {}
}
