package nl.beheermodule.chain.company.web;

import nl.beheermodule.chain.company.domain.RegisterUnavailable;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CompanyProblems {
    @ExceptionHandler
    ProblemDetail unavailable(RegisterUnavailable unavailable) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "register-unavailable",
                "Het Handelsregister is niet bereikbaar",
                "Wij kunnen het Handelsregister nu niet bereiken. Probeer het over enkele minuten opnieuw.");
    }
}
