package nl.beheermodule.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * After logging out here (R24): on to Keycloak's own log-out and back to the start page. A form follows the redirect; a
 * script gets 204 with the same {@code Location}, as it cannot follow one to another site.
 */
@Component
final class LogoutAtKeycloak extends OidcClientInitiatedLogoutSuccessHandler {

    LogoutAtKeycloak(ClientRegistrationRepository clients) {
        super(clients);
        setPostLogoutRedirectUri("{baseUrl}/");
        setRedirectStrategy(LogoutAtKeycloak::goTo);
    }

    private static void goTo(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendRedirect(url);
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader(HttpHeaders.LOCATION, url);
        }
    }
}
