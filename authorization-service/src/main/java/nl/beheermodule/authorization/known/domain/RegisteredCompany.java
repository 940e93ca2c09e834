package nl.beheermodule.authorization.known.domain;

import org.jspecify.annotations.Nullable;

/**
 * How a dienstverlener names an organisation.
 *
 * @param kvkNumber 8 digits
 * @param establishmentNumber 12 digits, when it is about one establishment
 */
public record RegisteredCompany(String kvkNumber, @Nullable String establishmentNumber) {

    /** The whole company, of which the establishment is a part. */
    public RegisteredCompany whole() {
        return new RegisteredCompany(kvkNumber, null);
    }
}
