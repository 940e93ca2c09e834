package nl.beheermodule.means.scan.web;

import java.util.List;
import nl.beheermodule.means.scan.domain.ScanRefused;
import nl.beheermodule.platform.problem.Problem;
import nl.beheermodule.platform.problem.Violation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What an applicant reads when the file is not taken. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScanProblems {
    @ExceptionHandler
    ProblemDetail refused(ScanRefused refused) {
        return Problem.invalid(List.of(new Violation("file", sentence(refused.reason()))));
    }

    /** Refused while it was still coming in. */
    @ExceptionHandler
    ProblemDetail farTooLarge(MaxUploadSizeExceededException refused) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE, "too-large", "Bestand te groot", sentence(ScanRefused.Reason.TOO_LARGE));
    }

    private static String sentence(ScanRefused.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "Het bestand mag maximaal 5MB groot zijn.";
            case WRONG_TYPE ->
                "Dit type bestand kunnen wij niet gebruiken. Kies een pdf, png, pjp, jpeg, jpg, jfif, tif, tiff, pipeg, "
                        + "pjpeg of bmp.";
            case EMPTY -> "Het bestand is leeg. Kies een ander bestand.";
        };
    }
}
