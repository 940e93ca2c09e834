package nl.beheermodule.identity.person.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Inlognaam: 3 to 64 letters, digits, dots, hyphens and underscores, in lower case; unique over all persons. */
public record Username(String value) {
    public static final String FORM = "[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]";
    private static final Pattern PATTERN = Pattern.compile(FORM);

    public Username {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a user name");
        }
    }

    public static boolean isValid(String typed) {
        return PATTERN.matcher(typed.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
