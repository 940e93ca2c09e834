package nl.beheermodule.means.renewal.desk;

import java.util.OptionalLong;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads {@code If-Match: "7"}. */
final class Version {
    private Version() {}

    static OptionalLong of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(
                    Long.parseLong(ifMatch.strip().replaceFirst("^W/", "").replace("\"", "")));
        } catch (NumberFormatException notAVersion) {
            throw new InvalidInput("If-Match", "‘If-Match’ moet een versienummer zijn.");
        }
    }
}
