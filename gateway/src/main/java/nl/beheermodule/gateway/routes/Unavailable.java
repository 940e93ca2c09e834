package nl.beheermodule.gateway.routes;

import java.net.SocketTimeoutException;
import nl.beheermodule.gateway.routes.Parts.Part;
import nl.beheermodule.platform.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** What one reads when a service does not answer. It names the part, and says so when a change may have been made. */
final class Unavailable {
    private static final Logger LOG = LoggerFactory.getLogger(Unavailable.class);
    private static final String RETRY_SECONDS = "10";

    private Unavailable() {}

    static ServerResponse answer(Part part, HttpMethod method, Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        LOG.warn("{} did not answer: {}", part.url(), cause.getClass().getSimpleName());
        boolean unsure = method != HttpMethod.GET && cause instanceof SocketTimeoutException;
        return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .body(Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        unsure ? "outcome-unknown" : "unavailable",
                        "Even niet bereikbaar",
                        sentence(part.name(), unsure)));
    }

    private static String sentence(String part, boolean unsure) {
        return unsure
                ? "‘" + part + "’ gaf niet op tijd antwoord. Misschien is uw wijziging wel gelukt: controleer dat"
                        + " voordat u het opnieuw probeert."
                : "‘" + part + "’ is nu even niet bereikbaar. Probeer het over een minuut opnieuw.";
    }
}
