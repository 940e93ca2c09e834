package nl.beheermodule.platform.paging;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is stored to be searched and sorted: without accents, capitals and control characters. */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

    private SearchText() {}

    /** @return for example {@code "zoe coelho"} for {@code " Zoë  Coêlho"} */
    public static String of(String... parts) {
        String joined = String.join(" ", parts);
        String plain =
                MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD)).replaceAll("");
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
