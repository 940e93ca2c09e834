package nl.beheermodule.identity.person.domain;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * @param prefix tussenvoegsel, such as “van der”; absent rather than empty
 */
public record PersonName(String firstNames, @Nullable String prefix, String surname) {

    public PersonName {
        firstNames = firstNames.strip();
        prefix = prefix == null || prefix.isBlank() ? null : prefix.strip();
        surname = surname.strip();
    }

    /** @return for example “Joris van Dalen” */
    public String full() {
        return firstNames + " " + withPrefix();
    }

    /** @return for example “van Dalen” */
    public String withPrefix() {
        return Stream.ofNullable(prefix).map(before -> before + " ").collect(Collectors.joining()) + surname;
    }

    /** A user name to start from, such as {@code joris.vandalen}. */
    public String asUsername() {
        return plain(firstNames.split(" ")[0]) + "." + plain(withPrefix());
    }

    private static String plain(String name) {
        return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
