package nl.beheermodule.identity.account.keycloak;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.annotation.Bulkhead;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Breaker and bulkhead around each call to Keycloak; what can be repeated without harm is tried once more. */
@Component
@SuppressWarnings({"UnusedMethod", "UnusedVariable"}) // Resilience4j calls the fallbacks by their name
class KeycloakGuard {
    private static final String NAME = "keycloak";

    @CircuitBreaker(name = NAME, fallbackMethod = "unavailable")
    @Bulkhead(name = NAME)
    public <T> T once(Supplier<T> call) {
        return call.get();
    }

    @Retry(name = NAME, fallbackMethod = "unavailable")
    @CircuitBreaker(name = NAME)
    @Bulkhead(name = NAME)
    public <T> T again(Supplier<T> call) {
        return call.get();
    }

    private <T> T unavailable(Supplier<T> call, ResourceAccessException unreachable) {
        throw new KeycloakUnavailable(unreachable);
    }

    private <T> T unavailable(Supplier<T> call, HttpServerErrorException failing) {
        throw new KeycloakUnavailable(failing);
    }

    private <T> T unavailable(Supplier<T> call, OAuth2AuthorizationException noToken) {
        throw new KeycloakUnavailable(noToken);
    }

    private <T> T unavailable(Supplier<T> call, CallNotPermittedException open) {
        throw new KeycloakUnavailable(open);
    }

    private <T> T unavailable(Supplier<T> call, BulkheadFullException busy) {
        throw new KeycloakUnavailable(busy);
    }
}
