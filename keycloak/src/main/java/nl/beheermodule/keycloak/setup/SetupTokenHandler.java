package nl.beheermodule.keycloak.setup;

import jakarta.ws.rs.core.Response;
import org.keycloak.TokenVerifier.Predicate;
import org.keycloak.authentication.actiontoken.AbstractActionTokenHandler;
import org.keycloak.authentication.actiontoken.ActionTokenContext;
import org.keycloak.authentication.actiontoken.TokenUtils;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Opens a set-up link: leads the browser through the steps. The link is void once the account has all it needs. */
public final class SetupTokenHandler extends AbstractActionTokenHandler<SetupToken> {
    private static final String USED = "setupLinkUsed";

    public SetupTokenHandler() {
        super(SetupToken.TYPE, SetupToken.class, USED, EventType.EXECUTE_ACTION_TOKEN, Errors.NOT_ALLOWED);
    }

    @Override
    public Predicate<? super SetupToken>[] getVerifiers(ActionTokenContext<SetupToken> context) {
        return TokenUtils.predicates(
                TokenUtils.checkThat(token -> !SetupSteps.isFinished(user(context)), Errors.NOT_ALLOWED, USED));
    }

    @Override
    public Response handleToken(SetupToken token, ActionTokenContext<SetupToken> context) {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        login.setAuthNote(SetupFinished.RETURN_TO, token.returnTo());
        SetupSteps.of(user(context)).forEach(login::addRequiredAction);
        String first = AuthenticationManager.nextRequiredAction(
                context.getSession(), login, context.getRequest(), context.getEvent());
        return AuthenticationManager.redirectToRequiredActions(
                context.getSession(), context.getRealm(), login, context.getUriInfo(), first);
    }

    @Override
    public boolean canUseTokenRepeatedly(SetupToken token, ActionTokenContext<SetupToken> context) {
        return false;
    }

    private static UserModel user(ActionTokenContext<SetupToken> context) {
        return context.getAuthenticationSession().getAuthenticatedUser();
    }
}
