package nl.beheermodule.authorization.overview;

import java.util.regex.Pattern;

/** Text that was typed, as a literal in a regular expression. */
final class Searching {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/-]");

    private Searching() {}

    static String contains(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
