package nl.beheermodule.gateway.routes;

import nl.beheermodule.platform.problem.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A body that does not come, or comes in drips. */
final class BodyTooSlow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BodyTooSlow() {
        super("The body did not come in time");
    }

    ProblemDetail problem() {
        return Problem.of(
                HttpStatus.REQUEST_TIMEOUT,
                "too-slow",
                "Te langzaam",
                "Wat u verstuurt, komt te langzaam binnen. Er is niets gewijzigd. Controleer uw verbinding en probeer het"
                        + " opnieuw.");
    }
}
