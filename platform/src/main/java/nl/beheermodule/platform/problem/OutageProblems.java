package nl.beheermodule.platform.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What a caller reads while something we stand on is away. */
final class OutageProblems {
    private static final String SECONDS = "5";

    private OutageProblems() {}

    static ResponseEntity<ProblemDetail> answer() {
        ProblemDetail problem = Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unavailable",
                "Even niet beschikbaar",
                "Dit onderdeel is even niet beschikbaar. Probeer het over een minuut opnieuw.");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(problem);
    }
}
