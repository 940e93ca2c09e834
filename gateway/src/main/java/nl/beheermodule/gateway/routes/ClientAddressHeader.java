package nl.beheermodule.gateway.routes;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells a service who asks: last of the header filters, after those that took away whatever the client claimed about itself.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ClientAddressHeader implements RequestHttpHeadersFilter {
    @Override
    public HttpHeaders apply(HttpHeaders given, ServerRequest request) {
        HttpHeaders headers = new HttpHeaders();
        given.forEach((name, values) -> {
            if (!claimsAnAddress(name)) {
                headers.put(name, values);
            }
        });
        headers.set("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        return headers;
    }

    private static boolean claimsAnAddress(String header) {
        return header.regionMatches(true, 0, "X-Forwarded-", 0, "X-Forwarded-".length())
                || header.equalsIgnoreCase("Forwarded")
                || header.equalsIgnoreCase("X-Real-IP");
    }
}
