package nl.beheermodule.identity.registration.web;

import jakarta.validation.Valid;
import nl.beheermodule.identity.registration.domain.RegistrationId;
import nl.beheermodule.identity.registration.usecase.RegisterCompanies;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegistrationController {
    record Accepted(String registrationId) {}

    private final RegisterCompanies registerCompanies;

    RegistrationController(RegisterCompanies registerCompanies) {
        this.registerCompanies = registerCompanies;
    }

    @PostMapping("/v1/registrations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(Who.EVERYONE)
    Accepted register(@Valid @RequestBody RegistrationRequest request, CreationKey key) {
        registerCompanies.register(new RegistrationId(key.id()), RegistrationReader.read(request));
        return new Accepted(key.id());
    }
}
