package nl.beheermodule.platform.imports;

import nl.beheermodule.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a beheerder reads when an import is refused as a whole. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ImportProblems {
    @ExceptionHandler
    ProblemDetail refused(ImportRefused refused) {
        return switch (refused.reason()) {
            case TOO_MANY ->
                Problem.refused(
                        "too-many-imports",
                        "Dit bedrijf heeft al 20 imports. Verwijder er een en probeer het opnieuw.");
            case NOT_READY ->
                Problem.refused("import-not-ready", "De controle van het bestand is nog niet klaar. Wacht even.");
            case APPLIED_BEFORE ->
                Problem.refused("import-applied", "Deze import is al uitgevoerd. Bekijk het resultaat.");
            case NOTHING_TO_DO ->
                Problem.refused("nothing-to-import", "In dit bestand staat niets dat kan worden doorgevoerd.");
        };
    }
}
