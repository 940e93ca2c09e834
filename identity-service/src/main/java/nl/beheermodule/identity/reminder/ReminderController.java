package nl.beheermodule.identity.reminder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import nl.beheermodule.identity.contact.TypedContact;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Forgotten user name (R18). The answer says nothing about who has an account. */
@RestController
class ReminderController {
    record ReminderRequest(
            @NotBlank(message = "Vul uw e-mailadres in.") @Email(message = "Het e-mailadres is niet geldig.")
            String email) {}

    private final Reminders reminders;

    ReminderController(Reminders reminders) {
        this.reminders = reminders;
    }

    @PostMapping("/v1/username-reminders")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Access(Who.EVERYONE)
    void ask(@Valid @RequestBody ReminderRequest request) {
        reminders.ask(TypedContact.email("email", request.email()));
    }
}
