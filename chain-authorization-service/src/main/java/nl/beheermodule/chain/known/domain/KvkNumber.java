package nl.beheermodule.chain.known.domain;

import java.util.regex.Pattern;

/** Number of a company in the Handelsregister: 8 digits. */
public record KvkNumber(String value) {
    private static final Pattern DIGITS = Pattern.compile("\\d{8}");

    public KvkNumber {
        if (!DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A KvK number has 8 digits");
        }
    }
}
