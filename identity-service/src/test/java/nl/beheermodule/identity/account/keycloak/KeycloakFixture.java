package nl.beheermodule.identity.account.keycloak;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import org.springframework.web.client.RestClient;

/** The adapter without Spring around it. */
record KeycloakFixture(KeycloakApi api, KeycloakLoginServer loginServer) {

    static KeycloakFixture at(String url, String secret) {
        return at(url, secret, 1);
    }

    /** @param attempts of what can be repeated without harm */
    static KeycloakFixture at(String url, String secret, int attempts) {
        KeycloakSettings settings = new KeycloakSettings(
                url,
                "bm-account-service",
                secret,
                Duration.ofSeconds(20),
                "http://127.0.0.1:8080/activeren/klaar",
                Duration.ofHours(1));
        KeycloakApi api = new KeycloakConfiguration().keycloakApi(RestClient.builder(), settings);
        return new KeycloakFixture(api, new KeycloakLoginServer(api, guard(attempts), settings));
    }

    private static KeycloakGuard guard(int attempts) {
        RetryConfig retries = RetryConfig.custom().maxAttempts(attempts).build();
        return new KeycloakGuard(
                CircuitBreakerRegistry.ofDefaults(), BulkheadRegistry.ofDefaults(), RetryRegistry.of(retries));
    }
}
