package nl.beheermodule.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a means. Never a BSN or identity document.
 *
 * @param prefix tussenvoegsel, such as "van der"
 * @param email where the validation code goes
 * @param mobile E.164, such as +31612345678; present when the second factor is SMS
 */
public record PersonDetails(
        String firstNames,
        @Nullable String prefix,
        String surname,
        LocalDate dateOfBirth,
        String email,
        @Nullable String mobile) {}
