package nl.beheermodule.means.means.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** UniekID: the name of a means that people read, such as {@code ZB-FQIR-2093}. */
public record UniqueId(String value) {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final Pattern FORM = Pattern.compile("ZB-?([A-Z]{4})-?(\\d{4})");

    public static UniqueId random(RandomGenerator chance) {
        StringBuilder letters = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            letters.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return new UniqueId("ZB-%s-%04d".formatted(letters, chance.nextInt(10_000)));
    }

    /** @return empty when what was typed cannot be one */
    public static Optional<UniqueId> typed(String text) {
        var form = FORM.matcher(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        return form.matches()
                ? Optional.of(new UniqueId("ZB-" + form.group(1) + "-" + form.group(2)))
                : Optional.empty();
    }
}
