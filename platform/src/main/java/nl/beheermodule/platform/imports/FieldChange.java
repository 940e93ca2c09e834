package nl.beheermodule.platform.imports;

import org.jspecify.annotations.Nullable;

/**
 * Old → new.
 *
 * @param column its title
 * @param from absent when there was nothing before
 */
public record FieldChange(String column, @Nullable String from, String to) {
    String sentence() {
        return from == null ? column + ": " + to : column + ": " + from + " → " + to;
    }
}
