package nl.beheermodule.identity.account.keycloak;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.function.Supplier;
import nl.beheermodule.platform.resilience.Guard;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** Around each call to Keycloak: when it does not answer, or need not be asked, it is unavailable. */
@Component
class KeycloakGuard {
    private final Guard guard;

    KeycloakGuard(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads, RetryRegistry retries) {
        this.guard = Guard.of("keycloak", breakers, bulkheads, retries);
    }

    /** @throws KeycloakUnavailable when it does not answer, does not let us in or is left alone */
    <T> T once(Supplier<T> call) {
        return answered(() -> guard.once(call));
    }

    /** What can be repeated without harm is tried once more; fails as {@link #once} does. */
    <T> T again(Supplier<T> call) {
        return answered(() -> guard.again(call));
    }

    private static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException
                | HttpServerErrorException
                | OAuth2AuthorizationException
                | CallNotPermittedException
                | BulkheadFullException failure) {
            throw new KeycloakUnavailable(failure);
        }
    }
}
