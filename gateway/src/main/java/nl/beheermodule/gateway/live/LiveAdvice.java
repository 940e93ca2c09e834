package nl.beheermodule.gateway.live;

import nl.beheermodule.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** What goes wrong with live connections. A browser that went away is not a failure of ours. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class LiveAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> full(TooManyScreens full) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-screens",
                        "Te veel schermen open",
                        "U heeft te veel schermen open. Sluit er een paar en ververs de pagina."));
    }

    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone) {
        // nobody is there to answer
    }
}
