package nl.beheermodule.billing.account.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Optional;
import nl.beheermodule.billing.account.domain.AccountRefused;
import nl.beheermodule.billing.account.domain.AccountRefused.Reason;
import nl.beheermodule.billing.account.domain.AccountRepository;
import nl.beheermodule.billing.account.domain.Iban;
import nl.beheermodule.billing.account.usecase.ChangeAccount;
import nl.beheermodule.billing.account.usecase.ChangeInvoiceEmail;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Instellingen → Facturatie (R31–R34). The two switches have no way back, so there is no route for it. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/account")
class AccountController {
    private final AccountRepository accounts;
    private final ChangeAccount changing;
    private final ChangeInvoiceEmail emails;
    private final Clock clock;

    AccountController(AccountRepository accounts, ChangeAccount changing, ChangeInvoiceEmail emails, Clock clock) {
        this.accounts = accounts;
        this.changing = changing;
        this.emails = emails;
        this.clock = clock;
    }

    @GetMapping
    @Access(Who.ADMINISTRATOR)
    AccountAnswer account(@PathVariable String organisationId) {
        return AccountAnswer.of(accounts.of(new OrganisationId(organisationId)));
    }

    @PutMapping("/iban")
    @Access(Who.ADMINISTRATOR)
    AccountAnswer iban(@PathVariable String organisationId, @Valid @RequestBody IbanRequest request, Caller caller) {
        Iban iban = Iban.of(request.iban()).orElseThrow(() -> new AccountRefused(Reason.IBAN_WRONG));
        return AccountAnswer.of(changing.change(
                new OrganisationId(organisationId),
                account -> Optional.of(
                        account.changeIban(iban, MandateText.SEPA, caller.requirePersonId(), clock.instant()))));
    }

    @PutMapping("/invoice-email")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    AccountAnswer invoiceEmail(@PathVariable String organisationId, @Valid @RequestBody EmailRequest request) {
        return AccountAnswer.of(emails.propose(new OrganisationId(organisationId), request.email()));
    }

    @PostMapping("/invoice-email/confirmation")
    @Access(Who.ADMINISTRATOR)
    AccountAnswer confirm(@PathVariable String organisationId, @Valid @RequestBody CodeRequest request) {
        return AccountAnswer.of(emails.confirm(new OrganisationId(organisationId), request.code()));
    }

    @PostMapping("/direct-debit")
    @Access(Who.ADMINISTRATOR)
    AccountAnswer directDebit(@PathVariable String organisationId) {
        return AccountAnswer.of(changing.change(
                new OrganisationId(organisationId), account -> account.payByDirectDebit(clock.instant())));
    }

    @PostMapping("/email-invoicing")
    @Access(Who.ADMINISTRATOR)
    AccountAnswer emailInvoicing(@PathVariable String organisationId) {
        return AccountAnswer.of(changing.change(
                new OrganisationId(organisationId), account -> account.invoiceByEmail(clock.instant())));
    }

    /** @param mandateAgreed to the text that the account shows */
    record IbanRequest(
            @NotBlank(message = "Vul het rekeningnummer in.")
            String iban,

            @AssertTrue(message = "Ga akkoord met de machtiging voor automatische incasso.")
            boolean mandateAgreed) {

        /** Not in a log. */
        @Override
        public String toString() {
            return "IbanRequest";
        }
    }

    record EmailRequest(
            @NotBlank(message = "Vul het factuur e-mailadres in.")
            @Email(message = "Vul een geldig factuur e-mailadres in.")
            @Size(max = 254, message = "Het factuur e-mailadres mag maximaal 254 tekens lang zijn.")
            String email) {}

    record CodeRequest(
            @NotBlank(message = "Vul de code uit de e-mail in.")
            String code) {}
}
