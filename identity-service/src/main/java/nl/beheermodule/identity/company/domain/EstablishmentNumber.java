package nl.beheermodule.identity.company.domain;

import java.util.regex.Pattern;

/** Vestigingsnummer: 12 digits, without a check digit. */
public record EstablishmentNumber(String value) {
    private static final Pattern DIGITS = Pattern.compile("\\d{12}");

    public EstablishmentNumber {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("An establishment number has 12 digits");
        }
    }
}
