package nl.beheermodule.platform.outbox;

import java.util.OptionalLong;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The version of an aggregate that the caller saw: {@code If-Match: "7"}. */
public final class IfMatch {
    private IfMatch() {}

    /**
     * @return empty when it does not matter to the caller
     * @throws InvalidInput when it is no number
     */
    public static OptionalLong version(@Nullable String header) {
        if (header == null || header.isBlank() || header.strip().equals("*")) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(
                    Long.parseLong(header.strip().replaceFirst("^W/", "").replace("\"", "")));
        } catch (NumberFormatException notAVersion) {
            throw new InvalidInput("If-Match", "‘If-Match’ moet een versienummer zijn.");
        }
    }
}
