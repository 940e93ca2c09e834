package nl.beheermodule.chain.known;

import java.util.regex.Pattern;

/** Text that was typed, as a literal in a regular expression. */
public final class Searching {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/-]");

    private Searching() {}

    public static String contains(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
