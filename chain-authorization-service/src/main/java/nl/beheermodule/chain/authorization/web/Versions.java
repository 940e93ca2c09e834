package nl.beheermodule.chain.authorization.web;

import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** {@code If-Match: "4"}. */
final class Versions {
    private Versions() {}

    static @Nullable Long of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        try {
            return Long.valueOf(header.replace("\"", "").strip());
        } catch (NumberFormatException notAVersion) {
            throw new InvalidInput(HttpHeaders.IF_MATCH, "If-Match moet een versienummer zijn.");
        }
    }
}
