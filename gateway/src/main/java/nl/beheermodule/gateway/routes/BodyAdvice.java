package nl.beheermodule.gateway.routes;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What one reads whose body did not come, by way of Tomcat's error page. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyAdvice {

    @ExceptionHandler
    ProblemDetail tooSlow(BodyTooSlow slow) {
        return slow.problem();
    }
}
