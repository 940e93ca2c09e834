package nl.beheermodule.embeddedmongo;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import java.util.Optional;

/** The literal text an anchored regular expression starts with: {@code ^abc} can only match from "abc" on. */
final class RegexPrefix {

    private static final String META = "\\^$.|?*+()[]{}";
    private static final String REPEATS = "?*{";

    private RegexPrefix() {}

    static Optional<Interval> of(BsonRegularExpression regex) {
        String options = regex.getOptions();
        String pattern = regex.getPattern();
        if ((options != null && !options.isEmpty()) || !pattern.startsWith("^") || pattern.contains("|")) {
            return Optional.empty();
        }
        String prefix = pattern.startsWith("^\\Q") ? quoted(pattern) : literal(pattern);
        return prefix.isEmpty() ? Optional.empty() : Optional.of(new Interval(prefix, prefix + Character.MAX_VALUE));
    }

    private static String quoted(String pattern) {
        int end = pattern.indexOf("\\E");
        return pattern.substring(3, end < 0 ? pattern.length() : end);
    }

    private static String literal(String pattern) {
        int end = 1;
        while (end < pattern.length() && META.indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        boolean lastIsOptional = end < pattern.length() && REPEATS.indexOf(pattern.charAt(end)) >= 0;
        return pattern.substring(1, Math.max(1, lastIsOptional ? end - 1 : end));
    }
}
