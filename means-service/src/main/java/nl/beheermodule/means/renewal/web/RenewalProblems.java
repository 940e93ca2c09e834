package nl.beheermodule.means.renewal.web;

import nl.beheermodule.means.renewal.domain.RenewalRefused;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of a renewal as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RenewalProblems {
    @ExceptionHandler
    ProblemDetail refused(RenewalRefused refused) {
        return switch (refused.reason()) {
            case ALREADY_DECIDED ->
                Problem.refused(
                        "already-decided",
                        "Een collega heeft deze aanvraag al behandeld. Ververs de lijst met aanvragen.");
            case NOT_THE_ONE_NAMED ->
                Problem.refused(
                        "not-the-one-named", "Dit middel hoort niet bij het bedrijf en de beheerder op het formulier.");
            case NOT_DUE -> Problem.refused("not-due", "Dit is nu niet mogelijk.");
        };
    }
}
