package nl.beheermodule.identity.contact;

import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.platform.problem.InvalidInput;

/** Reads what somebody typed. An annotation checks the form only: what is no address or number then, is named by its field. */
public final class TypedContact {
    private TypedContact() {}

    /** @param field path in the request, such as {@code administrator.email} */
    public static EmailAddress email(String field, String typed) {
        try {
            return EmailAddress.parse(typed);
        } catch (IllegalArgumentException none) {
            throw new InvalidInput(field, "Het e-mailadres is niet geldig.");
        }
    }

    /** @param field path in the request, such as {@code administrator.mobile} */
    public static MobileNumber mobile(String field, String typed) {
        try {
            return MobileNumber.parse(typed);
        } catch (IllegalArgumentException none) {
            throw new InvalidInput(field, "Vul een geldig mobiel nummer in, zoals 06 12345678.");
        }
    }
}
