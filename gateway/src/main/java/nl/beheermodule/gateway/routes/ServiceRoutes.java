package nl.beheermodule.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.filter.CircuitBreakerFilterFunctions.circuitBreaker;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import nl.beheermodule.gateway.login.SessionTokens;
import nl.beheermodule.gateway.routes.Parts.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** One route a context. Outermost first: token, breaker, one retry of a GET, then the service. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

    @Bean
    RouterFunction<ServerResponse> contextRoutes(Parts parts, SessionTokens tokens) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        parts.parts().forEach((context, part) -> routes.add(contextRoute(context, part, new TokenRelay(tokens))));
        return routes.build();
    }

    private static RouterFunction<ServerResponse> contextRoute(String context, Part part, TokenRelay relay) {
        return route(context)
                .route(path("/api/" + context + "/v1/**"), http())
                .before(uri(part.url()))
                .before(stripPrefix(2))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .before(removeRequestHeader("X-XSRF-TOKEN"))
                .filter(relay)
                .filter(breaker(context))
                .filter(new RetryOnce())
                .build();
    }

    /** Machines bring their own token, which goes through untouched. */
    @Bean
    RouterFunction<ServerResponse> decisionRoute(Parts parts) {
        return route("decisions")
                .route(POST("/access/v1/*"), http())
                .before(uri(parts.get(Parts.DECISIONS).url()))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(breaker(Parts.DECISIONS))
                .build();
    }

    @Bean
    RouterFunction<ServerResponse> unavailable(Parts parts) {
        return RouterFunctions.route(path(Unavailable.PATH + "{part}"), new Unavailable(parts));
    }

    private static HandlerFilterFunction<ServerResponse, ServerResponse> breaker(String context) {
        return circuitBreaker(config -> config.setId(context).setFallbackPath(Unavailable.PATH + context));
    }
}
