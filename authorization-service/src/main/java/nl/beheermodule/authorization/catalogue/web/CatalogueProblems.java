package nl.beheermodule.authorization.catalogue.web;

import java.util.List;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRefused;
import nl.beheermodule.authorization.catalogue.usecase.UnreadableCatalogue;
import nl.beheermodule.platform.problem.Problem;
import nl.beheermodule.platform.problem.Violation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a catalogue was not taken over. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CatalogueProblems {
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableCatalogue unreadable) {
        return Problem.invalid(List.of(new Violation("catalogue", String.valueOf(unreadable.getMessage()))));
    }

    @ExceptionHandler
    ProblemDetail refused(CatalogueRefused refused) {
        return switch (refused.reason()) {
            case EMPTY -> Problem.refused("catalogue-empty", "In deze catalogus staan geen diensten.");
            case OLDER ->
                Problem.refused("catalogue-older", "Deze catalogus is ouder dan de catalogus die nu wordt gebruikt.");
        };
    }
}
