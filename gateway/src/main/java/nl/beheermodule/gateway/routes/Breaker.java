package nl.beheermodule.gateway.routes;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import nl.beheermodule.gateway.routes.Parts.Part;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Leaves a service alone for a while that keeps failing to answer. Not the gateway's own filter: that forwards to its
 * fallback, and the forward loses the session and the security headers.
 */
record Breaker(CircuitBreaker breaker, Part part) implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return breaker.executeCallable(() -> next.handle(request));
        } catch (ResourceAccessException | CallNotPermittedException failure) {
            return Unavailable.answer(part, request.method(), failure);
        }
    }
}
