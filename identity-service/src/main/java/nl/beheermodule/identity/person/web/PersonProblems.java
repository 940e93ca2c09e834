package nl.beheermodule.identity.person.web;

import java.util.List;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.platform.problem.Problem;
import nl.beheermodule.platform.problem.Violation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in Dutch why something about a person or an account cannot be done. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PersonProblems {

    @ExceptionHandler
    ProblemDetail refused(PersonRefused refused) {
        return switch (refused.reason()) {
            case OWN_EMAIL_ONLY_AFTER_ACTIVATION ->
                Problem.refused("not-activated", "U kunt uw e-mailadres wijzigen nadat u uw middel heeft geactiveerd.");
            case EMAIL_ONLY_BY_HOLDER ->
                Problem.refused(
                        "email-only-by-holder",
                        "Dit middel is geactiveerd. Alleen de gebruiker zelf kan nu het e-mailadres wijzigen.");
            case EMAIL_NOT_BEFORE_APPROVAL ->
                Problem.refused(
                        "not-approved",
                        "De aanvraag is nog niet goedgekeurd. U kunt het e-mailadres wijzigen zodra de status ‘Wachten"
                                + " op activatie’ is.");
            case MOBILE_NEVER_OF_ADMINISTRATOR ->
                Problem.refused(
                        "mobile-of-administrator",
                        "Het mobiele nummer van een beheerder kan niet in de Beheermodule worden gewijzigd.");
            case MOBILE_NOT_NOW ->
                Problem.refused(
                        "mobile-not-now",
                        "U kunt het mobiele nummer alleen wijzigen bij de status ‘Wachten op activatie’ of ‘Actief’.");
            case SETUP_OVER ->
                Problem.refused(
                        "setup-over",
                        "De tijd om uw account in te stellen is voorbij. Begin opnieuw met de codes uit uw brief en"
                                + " e-mail.");
            case ALREADY_SET_UP -> Problem.refused("already-set-up", "Uw account is al ingesteld. U kunt inloggen.");
            case OTHER_USERNAME_CHOSEN ->
                Problem.refused(
                        "username-chosen", "U heeft al een gebruikersnaam gekozen. Ga verder met die gebruikersnaam.");
            case USERNAME_TAKEN -> usernameTaken();
        };
    }

    private static ProblemDetail usernameTaken() {
        String sentence = "Deze gebruikersnaam is al in gebruik. Kies een andere.";
        ProblemDetail problem = Problem.refused("username-taken", sentence);
        problem.setProperty("violations", List.of(new Violation("username", sentence)));
        return problem;
    }
}
