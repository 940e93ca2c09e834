package nl.beheermodule.keycloak.setup;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Set;
import org.keycloak.common.util.Time;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.protocol.oidc.OIDCAdvancedConfigWrapper;
import org.keycloak.protocol.oidc.utils.RedirectUtils;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resources.LoginActionsService;

/**
 * {@code POST /realms/beheermodule/account-setup-links}. The caller has just seen the codes of the letter and of the e-mail;
 * the browser goes straight to the link, no mail is sent.
 */
public final class SetupLinks implements RealmResourceProvider {
    private static final String CONSOLE_CLIENT = "bm-gateway";

    private final KeycloakSession session;

    SetupLinks(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getResource() {
        return this;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response create(SetupLinkRequest request) {
        SetupCaller.check(session);
        String returnTo = consolePage(request);
        UserModel user = preparedUser(request);
        return Response.status(Status.CREATED)
                .entity(Map.of("link", link(user, request.lifespanSeconds(), returnTo)))
                .build();
    }

    private String link(UserModel user, int lifespanSeconds, String returnTo) {
        RealmModel realm = session.getContext().getRealm();
        var uri = session.getContext().getUri();
        SetupToken token = new SetupToken(user.getId(), Time.currentTime() + lifespanSeconds, CONSOLE_CLIENT, returnTo);
        return LoginActionsService.actionTokenProcessor(uri)
                .queryParam("key", token.serialize(session, realm, uri))
                .build(realm.getName())
                .toString();
    }

    private UserModel preparedUser(SetupLinkRequest request) {
        UserModel user = session.users().getUserById(session.getContext().getRealm(), request.userId());
        if (user == null || user.getServiceAccountClientLink() != null) {
            throw refused(Status.NOT_FOUND, "user_not_found");
        }
        if (!user.isEnabled() || SetupSteps.isFinished(user)) {
            throw refused(Status.CONFLICT, "account_already_set_up");
        }
        return user;
    }

    /** The pages the console may be returned to are those it may be returned to after logout: no login code travels there. */
    private String consolePage(SetupLinkRequest request) {
        if (request == null || !request.isComplete()) {
            throw refused(Status.BAD_REQUEST, "invalid_request");
        }
        ClientModel console = session.getContext().getRealm().getClientByClientId(CONSOLE_CLIENT);
        Set<String> pages =
                Set.copyOf(OIDCAdvancedConfigWrapper.fromClientModel(console).getPostLogoutRedirectUris());
        String page =
                RedirectUtils.verifyRedirectUri(session, console.getRootUrl(), request.redirectUri(), pages, true);
        if (page == null) {
            throw refused(Status.BAD_REQUEST, "invalid_redirect_uri");
        }
        return page;
    }

    private static WebApplicationException refused(Status status, String error) {
        return new WebApplicationException(Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(Map.of("error", error))
                .build());
    }

    @Override
    public void close() {}
}
