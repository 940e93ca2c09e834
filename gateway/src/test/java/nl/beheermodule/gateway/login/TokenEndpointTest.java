package nl.beheermodule.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

/** Keycloak takes the connection and says nothing. */
@Timeout(60)
class TokenEndpointTest {
    private static final Duration ANSWER = Duration.ofMillis(500);

    private final CircuitBreaker breaker = CircuitBreaker.of(
            "keycloak",
            CircuitBreakerConfig.custom()
                    .minimumNumberOfCalls(2)
                    .recordExceptions(IOException.class)
                    .build());
    private final TokenEndpoint endpoint = new TokenEndpoint(breaker, ANSWER);
    private final LoginClient login = new LoginClient();
    private final HttpSessionOAuth2AuthorizedClientRepository authorized =
            new HttpSessionOAuth2AuthorizedClientRepository();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final OAuth2AuthenticationToken anna = new OAuth2AuthenticationToken(
            new DefaultOAuth2User(
                    AuthorityUtils.createAuthorityList("ROLE_SIGNED_IN"),
                    Map.of("preferred_username", "anna"),
                    "preferred_username"),
            List.of(),
            LoginSettings.CLIENT);

    private final ServerSocket silent = silentServer();
    private final String url = "http://127.0.0.1:" + silent.getLocalPort();
    private final ClientRegistrationRepository clients =
            login.loginClients(new LoginSettings(url, url, "beheermodule", "bm-gateway", "secret"));

    @BeforeEach
    void annaIsLoggedIn() {
        SecurityContextHolder.getContext().setAuthentication(anna);
        Instant now = Instant.now();
        authorized.saveAuthorizedClient(
                new OAuth2AuthorizedClient(
                        registration(),
                        "anna",
                        new OAuth2AccessToken(
                                OAuth2AccessToken.TokenType.BEARER, "still-good", now, now.plusSeconds(100)),
                        new OAuth2RefreshToken("refresh", now)),
                anna,
                request,
                response);
    }

    @AfterEach
    void logOut() throws IOException {
        SecurityContextHolder.clearContext();
        silent.close();
    }

    @Test
    void a_token_is_used_until_its_end_when_a_new_one_does_not_come_in_time() {
        SessionTokens tokens = login.sessionTokens(clients, authorized, endpoint);

        assertThat(tokens.current(request, response)).contains("still-good");
        assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
    }

    @Test
    void while_nobody_gets_a_token_nobody_waits_for_one() {
        SessionTokens tokens = login.sessionTokens(clients, authorized, endpoint);
        tokens.current(request, response);
        tokens.current(request, response);
        long begun = System.nanoTime();

        assertThat(tokens.current(request, response)).contains("still-good");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ANSWER);
        assertThat(breaker.getMetrics().getNumberOfNotPermittedCalls()).isEqualTo(1);
    }

    @Test
    void a_login_is_told_in_time_too() {
        OAuth2AuthorizationRequest asked = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("http://127.0.0.1/auth")
                .clientId("bm-gateway")
                .redirectUri("http://127.0.0.1/login/oauth2/code/keycloak")
                .state("state")
                .build();
        OAuth2AuthorizationResponse code = OAuth2AuthorizationResponse.success("code")
                .redirectUri("http://127.0.0.1/login/oauth2/code/keycloak")
                .state("state")
                .build();

        assertThatThrownBy(() -> login.codeTokens(endpoint)
                        .getTokenResponse(new OAuth2AuthorizationCodeGrantRequest(
                                registration(), new OAuth2AuthorizationExchange(asked, code))))
                .isInstanceOf(OAuth2AuthorizationException.class);
    }

    private ClientRegistration registration() {
        return Objects.requireNonNull(clients.findByRegistrationId(LoginSettings.CLIENT));
    }

    private static ServerSocket silentServer() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
