package nl.beheermodule.identity.person.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import nl.beheermodule.identity.contact.TypedContact;
import nl.beheermodule.identity.person.domain.ContactChange;
import org.jspecify.annotations.Nullable;

/** What is absent stays as it is. */
record ContactRequest(
        @Nullable @Email(message = "Het e-mailadres is niet geldig.")
        String email,

        @Nullable
        @Pattern(
                regexp = "(\\+|00|06)[0-9 ().-]{7,20}",
                message = "Vul een geldig mobiel nummer in, zoals 06 12345678.")
        String mobile) {

    @AssertTrue(message = "Vul een e-mailadres of een mobiel nummer in.")
    boolean isFilled() {
        return email != null || mobile != null;
    }

    ContactChange change() {
        return new ContactChange(
                email == null ? null : TypedContact.email("email", email),
                mobile == null ? null : TypedContact.mobile("mobile", mobile));
    }
}
