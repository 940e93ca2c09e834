package nl.beheermodule.platform.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.function.Supplier;

/**
 * Breaker and bulkhead around each call to somebody else's system, configured under {@code resilience4j} by its name. Said
 * here and not with annotations: those look at every method of every bean when a service starts, which took it a seventh of
 * that time.
 */
public record Guard(CircuitBreaker breaker, Bulkhead bulkhead, Retry retry) {

    public static Guard of(
            String name, CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads, RetryRegistry retries) {
        return new Guard(breakers.circuitBreaker(name), bulkheads.bulkhead(name), retries.retry(name));
    }

    /**
     * @throws CallNotPermittedException while the breaker is open
     * @throws BulkheadFullException when too many wait already
     */
    public <T> T once(Supplier<T> call) {
        return breaker.executeSupplier(Bulkhead.decorateSupplier(bulkhead, call));
    }

    /** For what can be repeated without harm: tried once more when that is configured; fails as {@link #once} does. */
    public <T> T again(Supplier<T> call) {
        return retry.executeSupplier(() -> once(call));
    }
}
