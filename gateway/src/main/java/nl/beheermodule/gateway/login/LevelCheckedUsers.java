package nl.beheermodule.gateway.login;

import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Who logged in, from the ID token. Keycloak is asked for a level; that it was reached is checked here too. */
@Component
final class LevelCheckedUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    static final String TOO_LOW = "level-too-low";

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        if (Level.of(request.getIdToken().getClaimAsString("acr"))
                .filter(Level::isEnough)
                .isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(TOO_LOW));
        }
        return new DefaultOidcUser(
                AuthorityUtils.createAuthorityList("ROLE_SIGNED_IN"), request.getIdToken(), "preferred_username");
    }
}
