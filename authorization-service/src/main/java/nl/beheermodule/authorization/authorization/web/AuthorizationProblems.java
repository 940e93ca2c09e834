package nl.beheermodule.authorization.authorization.web;

import java.util.List;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRefused;
import nl.beheermodule.authorization.authorization.domain.Refusal;
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
class AuthorizationProblems {
    @ExceptionHandler
    ProblemDetail refused(AuthorizationRefused refused) {
        Refusal reason = refused.reason();
        return switch (reason) {
            case END_DATE_TOO_EARLY, END_DATE_TOO_LATE ->
                Problem.invalid(List.of(new Violation("endDate", Sentences.of(reason))));
            case UNKNOWN_ESTABLISHMENT ->
                Problem.invalid(List.of(new Violation("establishment", Sentences.of(reason))));
            case NO_ESTABLISHMENTS -> refused("no-establishments", reason);
            case NO_CHAIN_AUTHORIZATION -> refused("no-chain-authorization", reason);
            case NOT_IN_A_CHAIN -> refused("not-in-a-chain", reason);
            case LEVEL_TOO_LOW -> refused("level-too-low", reason);
            case NOT_ACTIVE -> refused("means-not-active", reason);
            case ONLY_TAX_AUTHORITY_SERVICES -> refused("only-tax-authority-services", reason);
            case UNKNOWN_SERVICE -> refused("unknown-service", reason);
            case UNKNOWN_MEANS -> refused("unknown-means", reason);
            case UNKNOWN_AUTHORIZATION -> refused("unknown-authorization", reason);
            case ABOVE_OWN_LEVEL -> refused("above-own-level", reason);
            case ENDED -> refused("authorization-ended", reason);
            case BEING_REVOKED -> refused("being-revoked", reason);
            case REVOKED_SINCE -> refused("revoked-since", reason);
            case NOT_BEING_REVOKED -> refused("not-being-revoked", reason);
            case REVOCATION_IS_FINAL -> refused("too-late", reason);
        };
    }

    private static ProblemDetail refused(String slug, Refusal reason) {
        return Problem.refused(slug, Sentences.of(reason));
    }
}
