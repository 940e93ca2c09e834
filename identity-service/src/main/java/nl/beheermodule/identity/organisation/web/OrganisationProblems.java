package nl.beheermodule.identity.organisation.web;

import nl.beheermodule.identity.organisation.domain.OrganisationRefused;
import nl.beheermodule.platform.problem.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says in Dutch why the establishment number stays (R28, R30, Q17). */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OrganisationProblems {
    @ExceptionHandler
    ProblemDetail refused(OrganisationRefused refused) {
        return switch (refused.reason()) {
            case SEVERAL_ESTABLISHMENTS ->
                Problem.refused(
                        "several-establishments",
                        "Onder dit KvK-nummer staan meerdere vestigingen. U kunt het vestigingsnummer alleen met het"
                                + " wijzigingsformulier laten verwijderen.");
            case NO_ESTABLISHMENT_NUMBER ->
                Problem.refused(
                        "no-establishment-number",
                        "Dit bedrijf heeft geen vestigingsnummer. Er hoeft niets te worden verwijderd.");
            case COMPANY_EXISTS ->
                Problem.refused(
                        "company-exists",
                        "Dit KvK-nummer zonder vestigingsnummer is al bij ons bekend als een ander bedrijf. Gebruik het"
                                + " wijzigingsformulier.");
            case NOT_IN_REGISTER ->
                Problem.refused(
                        "not-in-register",
                        "Dit KvK-nummer staat niet meer in het Handelsregister. Gebruik het wijzigingsformulier.");
        };
    }
}
