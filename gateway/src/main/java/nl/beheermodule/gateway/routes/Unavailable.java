package nl.beheermodule.gateway.routes;

import java.net.SocketTimeoutException;
import java.util.Optional;
import nl.beheermodule.platform.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What one reads when a service does not answer. It names the part, and says so when a change may have been made. */
record Unavailable(Parts parts) implements HandlerFunction<ServerResponse> {
    static final String PATH = "/unavailable/";

    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);
    private static final String RETRY_SECONDS = "10";

    @Override
    public ServerResponse handle(ServerRequest request) {
        String context = request.pathVariable("part");
        Optional<Throwable> cause = request.attribute(MvcUtils.CIRCUITBREAKER_EXECUTION_EXCEPTION_ATTR)
                .map(Throwable.class::cast)
                .map(NestedExceptionUtils::getMostSpecificCause);
        LOG.warn(
                "{} did not answer: {}",
                context,
                cause.map(failure -> failure.getClass().getSimpleName()).orElse("unknown"));
        boolean unsure = request.method() != HttpMethod.GET
                && cause.filter(SocketTimeoutException.class::isInstance).isPresent();
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        unsure ? "outcome-unknown" : "unavailable",
                        "Even niet bereikbaar",
                        sentence(parts.get(context).name(), unsure)));
    }

    private static String sentence(String part, boolean unsure) {
        return unsure
                ? "‘" + part + "’ gaf niet op tijd antwoord. Misschien is uw wijziging wel gelukt: controleer dat"
                        + " voordat u het opnieuw probeert."
                : "‘" + part + "’ is nu even niet bereikbaar. Probeer het over een minuut opnieuw.";
    }
}
