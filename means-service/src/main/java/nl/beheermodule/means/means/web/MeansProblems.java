package nl.beheermodule.means.means.web;

import java.util.List;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.usecase.CodeWrong;
import nl.beheermodule.platform.mail.Postbox.NotSent;
import nl.beheermodule.platform.problem.Problem;
import nl.beheermodule.platform.problem.Violation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals of the means as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class MeansProblems {
    /** What cannot be corrected by filling in something else goes first. */
    @ExceptionHandler
    ProblemDetail refused(MeansRefused refused) {
        List<Refusal> refusals = refused.reasons().stream().map(Refusal::of).toList();
        return refusals.stream()
                .filter(refusal -> !refusal.isAboutAField())
                .findFirst()
                .map(rule -> Problem.refused(rule.slug(), rule.sentence()))
                .orElseGet(() -> Problem.invalid(refusals.stream()
                        .map(refusal -> new Violation(refusal.field(), refusal.sentence()))
                        .toList()));
    }

    @ExceptionHandler
    ProblemDetail wrong(CodeWrong wrong) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "code-wrong",
                "De code klopt niet",
                "De gegevens kloppen niet. Controleer wat u heeft ingevuld en probeer het opnieuw.");
    }

    @ExceptionHandler
    ProblemDetail notSent(NotSent failed) {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "email-not-sent",
                "De e-mail is niet verstuurd",
                "Wij konden de e-mail met de validatiecode niet versturen. Probeer het over enkele minuten opnieuw.");
    }
}
