package nl.beheermodule.platform.problem;

import nl.beheermodule.platform.access.NotAllowed.Why;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What a refused caller reads. */
final class AccessProblems {
    private AccessProblems() {}

    static ProblemDetail of(Why why) {
        return switch (why) {
            case NO_SESSION ->
                Problem.of(HttpStatus.UNAUTHORIZED, "no-session", "U bent niet ingelogd", "Log in om verder te gaan.");
            case UNSEEN ->
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "not-found",
                        "Niet gevonden",
                        "Deze pagina of gegevens bestaan niet voor u.");
            case NOT_AN_ADMINISTRATOR ->
                forbidden(
                        "not-an-administrator",
                        "Alleen een beheerder van dit bedrijf mag dit doen. Vraag het aan uw beheerder.");
            case ROLE_EXPIRED ->
                forbidden(
                        "role-expired",
                        "Uw beheerdersrol is verlopen. Alleen de wettelijk vertegenwoordiger van het bedrijf kan de"
                                + " rol verlengen, met het formulier ‘Beheerdersrol verlengen’.");
            case LEVEL_TOO_LOW ->
                forbidden(
                        "level-too-low",
                        "Hiervoor moet u inloggen met een eHerkenningsmiddel op ten minste niveau EH2+.");
            case NOT_A_HOLDER -> forbidden("not-a-holder", "Dit kan alleen met uw eigen eHerkenningsmiddel.");
            case ROLE_MISSING -> forbidden("role-missing", "U heeft hiervoor niet de juiste rol.");
        };
    }

    private static ProblemDetail forbidden(String slug, String detail) {
        return Problem.of(HttpStatus.FORBIDDEN, slug, "Dit mag u niet doen", detail);
    }
}
