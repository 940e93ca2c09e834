package nl.beheermodule.means.renewal.web;

import jakarta.validation.Valid;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.usecase.AskRenewal;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For everybody; the answer is the same whether or not the company and the beheerder are known here. */
@RestController
class RenewalController {
    record Accepted(String renewalId) {}

    private final AskRenewal askRenewal;

    RenewalController(AskRenewal askRenewal) {
        this.askRenewal = askRenewal;
    }

    @Access(Who.EVERYONE)
    @PostMapping("/v1/role-renewal-forms")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted ask(@Valid @RequestBody RenewalBody body, CreationKey key) {
        askRenewal.ask(new RenewalId(key.id()), body.form());
        return new Accepted(key.id());
    }
}
