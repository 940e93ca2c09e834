package nl.beheermodule.chain.request.web;

import java.util.List;
import nl.beheermodule.chain.request.domain.RequestRefused;
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
class RequestProblems {
    @ExceptionHandler
    ProblemDetail refused(RequestRefused refused) {
        return switch (refused.reason()) {
            case FUNCTION_NOT_ACTIVE ->
                Problem.refused("function-not-active", "Vraag eerst de functie ‘Van relaties’ aan.");
            case ALREADY_ASKED ->
                Problem.refused("already-asked", "U heeft deze relatie al om een of meer van deze diensten gevraagd.");
            case CLOSED -> Problem.refused("request-closed", "Dit verzoek is al beantwoord, ingetrokken of verlopen.");
            case EMAIL_MISSING ->
                invalid("email", "Deze relatie heeft hier geen eHerkenning. Vul het e-mailadres van de relatie in.");
            case NOT_CHAINABLE -> invalid("serviceIds", "Voor een of meer van deze diensten kan dit niet.");
        };
    }

    private static ProblemDetail invalid(String field, String sentence) {
        return Problem.invalid(List.of(new Violation(field, sentence)));
    }
}
