package nl.beheermodule.billing.account.web;

import java.util.List;
import nl.beheermodule.billing.account.domain.AccountRefused;
import nl.beheermodule.billing.account.usecase.ChangeInvoiceEmail.CodeWrong;
import nl.beheermodule.platform.mail.Postbox;
import nl.beheermodule.platform.problem.Problem;
import nl.beheermodule.platform.problem.Violation;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals as problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountProblems {
    @ExceptionHandler
    ProblemDetail refused(AccountRefused refused) {
        return switch (refused.reason()) {
            case IBAN_WRONG ->
                invalid("iban", "Dit rekeningnummer (IBAN) klopt niet. Controleer de letters en cijfers.");
            case IBAN_MISSING ->
                Problem.refused(
                        "iban-missing", "Vul eerst een rekeningnummer in. Daarna kunt u automatische incasso kiezen.");
            case INVOICE_EMAIL_MISSING ->
                Problem.refused(
                        "invoice-email-missing",
                        "Vul eerst een factuur e-mailadres in en bevestig het. Daarna kunt u de factuur per e-mail kiezen.");
            case NO_CODE_SENT -> Problem.refused("no-code-sent", "Er is geen e-mailadres dat u nog moet bevestigen.");
            case CODE_OVER -> Problem.refused("code-over", "Deze code is niet meer geldig. Vraag een nieuwe code aan.");
        };
    }

    @ExceptionHandler(CodeWrong.class)
    ProblemDetail wrong() {
        return invalid("code", "De code klopt niet. Controleer de code in de e-mail.");
    }

    @ExceptionHandler(Postbox.NotSent.class)
    ProblemDetail notSent() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "mail-unavailable",
                "Dit lukt nu niet",
                "De e-mail kan nu niet worden verstuurd. Probeer het later opnieuw.");
    }

    private static ProblemDetail invalid(String field, String message) {
        return Problem.invalid(List.of(new Violation(field, message)));
    }
}
