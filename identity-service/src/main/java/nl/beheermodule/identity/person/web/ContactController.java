package nl.beheermodule.identity.person.web;

import jakarta.validation.Valid;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.usecase.ChangeContact;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ContactController {
    record ContactView(
            String personId, String email, @Nullable String mobile) {}

    private final ChangeContact changeContact;

    ContactController(ChangeContact changeContact) {
        this.changeContact = changeContact;
    }

    @PatchMapping("/v1/organisations/{organisationId}/persons/{personId}/contact")
    @Access(Who.ADMINISTRATOR)
    ContactView change(
            @PathVariable String organisationId,
            @PathVariable String personId,
            @Valid @RequestBody ContactRequest request) {
        Person person =
                changeContact.change(new OrganisationId(organisationId), new PersonId(personId), request.change());
        MobileNumber mobile = person.details().mobile();
        return new ContactView(personId, person.details().email().value(), mobile == null ? null : mobile.value());
    }
}
