package nl.beheermodule.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import nl.beheermodule.gateway.login.SessionTokens;
import nl.beheermodule.gateway.routes.Parts.Part;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** One route a context. Outermost first: token, breaker, one retry of a GET, then the service. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {
    private final Parts parts;
    private final CircuitBreakerRegistry breakers;

    ServiceRoutes(Parts parts, CircuitBreakerRegistry breakers) {
        this.parts = parts;
        this.breakers = breakers;
    }

    @Bean
    RouterFunction<ServerResponse> contextRoutes(SessionTokens tokens) {
        RouterFunctions.Builder routes = RouterFunctions.route();
        parts.parts().keySet().forEach(context -> routes.add(contextRoute(context, new TokenRelay(tokens))));
        return routes.build();
    }

    private RouterFunction<ServerResponse> contextRoute(String context, TokenRelay relay) {
        return route(context)
                .route(path("/api/" + context + "/v1/**"), http())
                .before(uri(parts.get(context).url()))
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
    RouterFunction<ServerResponse> decisionRoute() {
        Part part = parts.get(Parts.DECISIONS);
        return route("decisions")
                .route(POST("/access/v1/*"), http())
                .before(uri(part.url()))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .filter(breaker(Parts.DECISIONS))
                .build();
    }

    private Breaker breaker(String context) {
        return new Breaker(breakers.circuitBreaker(context), parts.get(context));
    }
}
