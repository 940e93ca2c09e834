package nl.beheermodule.billing.quote.web;

import nl.beheermodule.billing.quote.domain.WishRefused;
import nl.beheermodule.billing.quote.domain.WishRefused.Lack;
import nl.beheermodule.billing.quote.usecase.QuoteKeyReused;
import nl.beheermodule.billing.tariff.domain.NoTariff;
import nl.beheermodule.platform.problem.Problem;
import nl.beheermodule.platform.problem.Violation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why nothing can be said about the costs. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class QuoteProblems {
    @ExceptionHandler
    ProblemDetail incomplete(WishRefused refused) {
        return Problem.invalid(
                refused.lacks().stream().sorted().map(QuoteProblems::violation).toList());
    }

    @ExceptionHandler(QuoteKeyReused.class)
    ProblemDetail reused() {
        return Problem.refused(
                "idempotency-key-reused",
                "Deze aanvraag is al eerder met andere gegevens verstuurd. Probeer het opnieuw.");
    }

    @ExceptionHandler(NoTariff.class)
    ProblemDetail noTariff() {
        return Problem.refused("no-tariff", "Voor vandaag zijn geen tarieven bekend. Neem contact met ons op.");
    }

    private static Violation violation(Lack lack) {
        return switch (lack) {
            case LEVEL -> new Violation("level", "Kies een niveau.");
            case CURRENT_LEVEL -> new Violation("currentLevel", "Geef het huidige niveau op.");
            case SAME_LEVEL -> new Violation("level", "Kies een ander niveau dan het huidige niveau.");
            case CONTRACT_YEARS -> new Violation("contractYears", "Kies een contractduur van 1 jaar of van 3 jaar.");
            case SECOND_FACTOR -> new Violation("secondFactor", "Kies een tweede factor: OTP device of SMS.");
            case SECOND_FACTOR_ON_EH2 -> new Violation("secondFactor", "Op niveau EH2 is er geen tweede factor.");
            case ORGANISATIONS -> new Violation("organisations", "Kies een of meer extra organisaties.");
            case TAX_AUTHORITY_NOT_EH3 ->
                new Violation("taxAuthorityMeans", "Een Belastingdienstmiddel bestaat alleen op niveau EH3.");
        };
    }
}
