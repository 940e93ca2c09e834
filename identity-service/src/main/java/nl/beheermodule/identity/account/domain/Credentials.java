package nl.beheermodule.identity.account.domain;

import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.SecondFactor;
import org.jspecify.annotations.Nullable;

/**
 * What a person has set at the login server; never the values themselves.
 *
 * @param otpNumber by which people tell the OTP device, when there is one
 */
public record Credentials(boolean password, @Nullable String otpNumber) {

    /** Whether this is enough to log in with the factor (R6). */
    public boolean suffice(SecondFactor factor, PersonDetails details) {
        return password
                && switch (factor) {
                    case NONE -> true;
                    case SMS -> details.mobile() != null;
                    case OTP -> otpNumber != null;
                };
    }
}
