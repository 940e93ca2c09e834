package nl.beheermodule.identity.person.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where mail reaches a person. Whether it does is proved by the validation code, not by its form. A local part may be quoted
 * and have white space then (RFC 5321): an address that another service took in is not lost here.
 */
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern PLAIN = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern QUOTED =
            Pattern.compile("(?:[^@\\s\"\\\\]|\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[^\\p{Cntrl}])*\")+@[^@\\s]+");

    public EmailAddress {
        value = value.strip();
        if (value.length() > LONGEST
                || !isPlain(value) && !QUOTED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads what people type: white space in it, or a second @, is a slip even where quotes allow it. */
    public static EmailAddress parse(String typed) {
        EmailAddress address = new EmailAddress(typed);
        if (!isPlain(address.value)) {
            throw new IllegalArgumentException("Not an e-mail address that people have");
        }
        return address;
    }

    /** To find it by: providers do not tell capitals apart. */
    public String lowerCase() {
        return value.toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String value) {
        return PLAIN.matcher(value).matches();
    }
}
