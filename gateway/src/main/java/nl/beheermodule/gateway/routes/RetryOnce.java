package nl.beheermodule.gateway.routes;

import java.net.SocketTimeoutException;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A GET whose connection broke, as when a service was just restarted, is asked once more. Never anything that changes
 * something, and never after a time-out: that would only add load.
 */
final class RetryOnce implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return next.handle(request);
        } catch (ResourceAccessException broken) {
            if (request.method() != HttpMethod.GET || broken.getCause() instanceof SocketTimeoutException) {
                throw broken;
            }
            return next.handle(request);
        }
    }
}
