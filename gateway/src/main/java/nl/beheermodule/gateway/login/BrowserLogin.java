package nl.beheermodule.gateway.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.stereotype.Component;

/** Logging in and out, as part of the chain for browsers. */
@Component
public final class BrowserLogin {
    private final LoginRequests requests;
    private final LevelCheckedUsers users;
    private final LoginOutcome outcome;
    private final LogoutAtKeycloak afterLogout;
    private final BackChannelLogout backChannel;
    private final OidcSessionRegistry registry;

    BrowserLogin(
            LoginRequests requests,
            LevelCheckedUsers users,
            LoginOutcome outcome,
            LogoutAtKeycloak afterLogout,
            BackChannelLogout backChannel,
            OidcSessionRegistry registry) {
        this.requests = requests;
        this.users = users;
        this.outcome = outcome;
        this.afterLogout = afterLogout;
        this.backChannel = backChannel;
        this.registry = registry;
    }

    public void install(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> login.loginPage("/oauth2/authorization/" + LoginSettings.CLIENT)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(users))
                        .oidcSessionRegistry(registry)
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout -> logout.logoutSuccessHandler(afterLogout))
                .oidcLogout(logout -> logout.oidcSessionRegistry(registry)
                        .backChannel(channel -> channel.logoutHandler(backChannel)));
    }
}
