package nl.beheermodule.launcher.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A request as the inbox sees it.
 *
 * @param query raw, may be null
 * @param header value of a header, null when absent
 */
record Request(String method, String path, @Nullable String query, Headers header, byte[] body) {

    @FunctionalInterface
    interface Headers {
        @Nullable
        String first(String name);
    }

    Optional<String> parameter(String name) {
        if (query == null) {
            return Optional.empty();
        }
        UnaryOperator<String> decode = text -> URLDecoder.decode(text, UTF_8);
        for (String pair : query.split("&")) {
            String[] sides = pair.split("=", 2);
            if (decode.apply(sides[0]).equals(name)) {
                return Optional.of(sides.length == 2 ? decode.apply(sides[1]) : "");
            }
        }
        return Optional.empty();
    }
}
