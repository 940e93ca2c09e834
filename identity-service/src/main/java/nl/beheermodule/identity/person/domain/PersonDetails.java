package nl.beheermodule.identity.person.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who somebody is and how to reach him. */
public record PersonDetails(
        PersonName name,
        LocalDate dateOfBirth,
        EmailAddress email,
        @Nullable MobileNumber mobile) {

    PersonDetails reachedAt(EmailAddress newEmail, @Nullable MobileNumber newMobile) {
        return new PersonDetails(name, dateOfBirth, newEmail, newMobile);
    }
}
