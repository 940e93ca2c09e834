package nl.beheermodule.platform.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Dutch problems for what goes wrong before a controller is reached. */
final class HttpProblems {
    private HttpProblems() {}

    static ProblemDetail of(HttpStatus status, Exception failure) {
        return switch (failure) {
            case MethodArgumentTypeMismatchException mismatch -> wrongValue(mismatch.getName());
            case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
            case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
            case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
            case MaxUploadSizeExceededException tooLarge -> general(HttpStatus.CONTENT_TOO_LARGE);
            default -> general(status);
        };
    }

    private static ProblemDetail wrongValue(String field) {
        return Problem.invalid(
                java.util.List.of(new Violation(field, "De waarde van ‘" + field + "’ is niet geldig.")));
    }

    private static ProblemDetail missing(String field) {
        return Problem.invalid(java.util.List.of(new Violation(field, "‘" + field + "’ ontbreekt.")));
    }

    private static ProblemDetail general(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.of(status, "not-found", "Niet gevonden", "Deze pagina of gegevens bestaan niet.");
            case METHOD_NOT_ALLOWED ->
                Problem.of(status, "method-not-allowed", "Niet mogelijk", "Deze bewerking bestaat hier niet.");
            case CONTENT_TOO_LARGE ->
                Problem.of(status, "too-large", "Bestand te groot", "Het bestand mag maximaal 5MB groot zijn.");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problem.of(
                        status,
                        "unsupported-type",
                        "Niet ondersteund",
                        "Dit type gegevens wordt hier niet ondersteund.");
            default ->
                status.is5xxServerError()
                        ? Problem.of(
                                status,
                                "unexpected",
                                "Er ging iets mis",
                                "Er ging bij ons iets mis. Probeer het later opnieuw.")
                        : Problem.of(status, "bad-request", "Niet mogelijk", "Deze aanvraag is niet geldig.");
        };
    }
}
