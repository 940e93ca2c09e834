package nl.beheermodule.chain.authorization.web;

import java.util.List;
import nl.beheermodule.chain.authorization.domain.ChainRefused;
import nl.beheermodule.platform.problem.Problem;
import nl.beheermodule.platform.problem.Violation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChainProblems {
    @ExceptionHandler
    ProblemDetail refused(ChainRefused refused) {
        ChainRefused.Reason reason = refused.reason();
        return switch (reason) {
            case END_DATE_TOO_EARLY, END_DATE_TOO_LATE -> invalid("endDate", reason);
            case COSTS_NOT_AGREED -> invalid("quoteId", reason);
            case ENDED -> refused("authorization-ended", reason);
            case ABOVE_OWN_LEVEL -> refused("above-own-level", reason);
            case OWN_COMPANY -> refused("own-company", reason);
            case TAX_AUTHORITY_MEANS -> refused("tax-authority-means", reason);
            case UNKNOWN_SERVICE -> refused("unknown-service", reason);
            case NOT_CHAINABLE -> refused("not-chainable", reason);
        };
    }

    private static ProblemDetail invalid(String field, ChainRefused.Reason reason) {
        return Problem.invalid(List.of(new Violation(field, Sentences.of(reason))));
    }

    private static ProblemDetail refused(String slug, ChainRefused.Reason reason) {
        return Problem.refused(slug, Sentences.of(reason));
    }
}
