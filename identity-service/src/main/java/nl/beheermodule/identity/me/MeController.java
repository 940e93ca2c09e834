package nl.beheermodule.identity.me;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import nl.beheermodule.identity.contact.TypedContact;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.usecase.ChangeOwnEmail;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeController {
    record OwnContactRequest(
            @NotBlank(message = "Vul uw e-mailadres in.") @Email(message = "Het e-mailadres is niet geldig.")
            String email) {}

    private final MyProfile profile;
    private final ChangeOwnEmail changeOwnEmail;

    MeController(MyProfile profile, ChangeOwnEmail changeOwnEmail) {
        this.profile = profile;
        this.changeOwnEmail = changeOwnEmail;
    }

    @GetMapping("/v1/me")
    @Access(Who.SIGNED_IN)
    MeView me(Caller caller) {
        return profile.of(caller);
    }

    @PatchMapping("/v1/me/contact")
    @Access(Who.SIGNED_IN)
    MeView changeContact(Caller caller, @Valid @RequestBody OwnContactRequest request) {
        changeOwnEmail.change(new PersonId(caller.requirePersonId()), TypedContact.email("email", request.email()));
        return profile.of(caller);
    }
}
