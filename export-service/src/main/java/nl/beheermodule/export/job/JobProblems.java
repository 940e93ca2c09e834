package nl.beheermodule.export.job;

import nl.beheermodule.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals, as people read them. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class JobProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(JobRefused refused) {
        ProblemDetail problem = switch (refused.reason()) {
            case TOO_MANY ->
                Problem.refused(
                        "too-many-exports",
                        "Er worden al " + Jobs.MOST_OPEN
                                + " bestanden voor u gemaakt. Wacht tot er een klaar is, of annuleer er een.");
            case NOT_READY ->
                Problem.refused(
                        "export-not-ready", "Dit bestand is er niet: het is nog niet klaar, of het is geannuleerd.");
        };
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
