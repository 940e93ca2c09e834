package nl.beheermodule.identity.registration.web;

import nl.beheermodule.identity.registration.domain.RegistrationRefused;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RegistrationProblems {

    @ExceptionHandler
    ProblemDetail refused(RegistrationRefused refused) {
        return Problem.refused(
                "company-has-administrator",
                refused.companyName()
                        + " heeft al een beheerder. Vraag deze beheerder om een middel aan te vragen in de Beheermodule.");
    }
}
