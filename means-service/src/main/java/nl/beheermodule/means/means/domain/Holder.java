package nl.beheermodule.means.means.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds, or will hold, the means.
 *
 * @param prefix tussenvoegsel
 * @param contactSequence version of the contact details, counted by identity-service; 0 as they were applied for
 */
public record Holder(
        String firstNames,
        @Nullable String prefix,
        String surname,
        LocalDate dateOfBirth,
        String email,
        @Nullable MobileNumber mobile,
        long contactSequence) {

    public String name() {
        return prefix == null ? firstNames + " " + surname : firstNames + " " + prefix + " " + surname;
    }

    Holder reachedAt(String newEmail, @Nullable MobileNumber newMobile, long sequence) {
        return new Holder(firstNames, prefix, surname, dateOfBirth, newEmail, newMobile, sequence);
    }
}
