package nl.beheermodule.identity.account.web;

import nl.beheermodule.identity.account.domain.LoginServerUnavailable;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountProblems {

    @ExceptionHandler
    ProblemDetail unavailable(LoginServerUnavailable unavailable) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "login-unavailable",
                "Inloggegevens instellen lukt nu niet",
                "Wij kunnen uw inloggegevens nu niet instellen. Probeer het over enkele minuten opnieuw. Wat u al heeft"
                        + " gedaan, blijft bewaard.");
    }
}
