package nl.beheermodule.platform.problem;

import java.util.List;
import java.util.Objects;
import nl.beheermodule.platform.access.NotAllowed;
import nl.beheermodule.platform.outage.Outage;
import nl.beheermodule.platform.outbox.StaleVersion;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** What every service answers alike. A service's own refusals have their own advice, which comes first. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ProblemDetail notAllowed(NotAllowed refused) {
        return AccessProblems.of(refused.why());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound missing) {
        return Problem.of(HttpStatus.NOT_FOUND, "not-found", "Niet gevonden", String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput input) {
        return Problem.invalid(input.violations());
    }

    @ExceptionHandler
    ProblemDetail stale(StaleVersion stale) {
        return Problem.refused(
                "changed-meanwhile",
                "Iemand anders heeft deze gegevens zojuist gewijzigd. Bekijk de nieuwe gegevens en probeer het opnieuw.");
    }

    @ExceptionHandler
    ProblemDetail taken(DuplicateKeyException taken) {
        return Problem.refused("already-exists", "Dit bestaat al. Bekijk de nieuwe gegevens en probeer het opnieuw.");
    }

    /** A query string or form that is not what its encoding says, or a form without its parts. */
    @ExceptionHandler({InvalidParameterException.class, MultipartException.class})
    ProblemDetail unreadable(Exception failure) {
        return HttpProblems.of(HttpStatus.BAD_REQUEST, failure);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> keysAway(AuthenticationServiceException away) {
        LOG.warn("A token cannot be checked now", away);
        return OutageProblems.answer();
    }

    /** Nothing for who went away before having the whole answer: nobody is there to be told, and nothing is wrong. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("Whoever asked went away", failure);
            return null;
        }
        if (Outage.isBehind(failure)) {
            LOG.warn("MongoDB is away", failure);
            return OutageProblems.answer();
        }
        LOG.error("Unexpected failure", failure);
        return ResponseEntity.internalServerError()
                .body(Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "unexpected",
                        "Er ging iets mis",
                        "Er ging bij ons iets mis. Probeer het over enkele minuten opnieuw."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answered(Problem.invalid(Violations.of(failure.getBindingResult())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answered(Problem.invalid(Violations.of(failure)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answered(Problem.invalid(List.of(Violations.of(failure))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = Objects.requireNonNullElse(
                HttpStatus.resolve(status.value()),
                status.is5xxServerError() ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST);
        ProblemDetail problem = HttpProblems.of(known, failure);
        problem.setStatus(status.value());
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static ResponseEntity<Object> answered(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
