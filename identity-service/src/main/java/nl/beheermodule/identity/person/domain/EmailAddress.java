package nl.beheermodule.identity.person.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where mail reaches a person. Whether it does is proved by the validation code, not by its form. */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");

    public EmailAddress {
        value = value.strip();
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** To find it by: providers do not tell capitals apart. */
    public String lowerCase() {
        return value.toLowerCase(Locale.ROOT);
    }
}
