package nl.beheermodule.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** A login asks for the least level, and remembers the page it came from ({@code ?returnTo=/gebruikers}). */
@Component
final class LoginRequests implements OAuth2AuthorizationRequestResolver {
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    LoginRequests(ClientRegistrationRepository clients) {
        resolver = new DefaultOAuth2AuthorizationRequestResolver(clients);
        resolver.setAuthorizationRequestCustomizer(request -> request.additionalParameters(
                more -> more.put("acr_values", Level.least().urn())));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return remembering(request, resolver.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String clientRegistrationId) {
        return remembering(request, resolver.resolve(request, clientRegistrationId));
    }

    private static @Nullable OAuth2AuthorizationRequest remembering(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest login) {
        if (login != null) {
            ReturnPage.of(request.getParameter("returnTo")).remember(request);
        }
        return login;
    }
}
