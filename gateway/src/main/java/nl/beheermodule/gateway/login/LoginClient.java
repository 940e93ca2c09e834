package nl.beheermodule.gateway.login;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** Us, as Keycloak's client. Its endpoints are named rather than discovered, so that we start while Keycloak is down. */
@Configuration(proxyBeanMethods = false)
class LoginClient {
    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Bean
    ClientRegistrationRepository loginClients(LoginSettings settings) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(LoginSettings.CLIENT)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid")
                .issuerUri(settings.issuer())
                .authorizationUri(settings.browserEndpoint("auth"))
                .tokenUri(settings.internalEndpoint("token"))
                .jwkSetUri(settings.internalEndpoint("certs"))
                .userNameAttributeName("preferred_username")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.browserEndpoint("logout")))
                .build());
    }

    /** In the session, so that every replica has the tokens and they go when the session goes. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    TokenEndpoint tokenEndpoint(CircuitBreakerRegistry breakers) {
        return new TokenEndpoint(breakers.circuitBreaker("keycloak"), ANSWER);
    }

    /** For the login itself, which looks for it by its type. */
    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeTokens(TokenEndpoint endpoint) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(endpoint.client());
        return client;
    }

    @Bean
    SessionTokens sessionTokens(
            ClientRegistrationRepository clients, OAuth2AuthorizedClientRepository authorized, TokenEndpoint endpoint) {
        var refresh = new RestClientRefreshTokenTokenResponseClient();
        refresh.setRestClient(endpoint.client());
        return new SessionTokens(
                manager(clients, authorized, refresh, SessionTokens.EARLY),
                manager(clients, authorized, refresh, Duration.ofDays(1)));
    }

    /** @param early how long before its end a token is renewed */
    private static OAuth2AuthorizedClientManager manager(
            ClientRegistrationRepository clients,
            OAuth2AuthorizedClientRepository authorized,
            RestClientRefreshTokenTokenResponseClient tokens,
            Duration early) {
        DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(clients, authorized);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(
                        refresh -> refresh.accessTokenResponseClient(tokens).clockSkew(early))
                .build());
        return manager;
    }
}
