package nl.beheermodule.chain.request.domain;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.chain.known.domain.KnownService;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param end last day, inclusive
 * @param message to the relation
 */
public record Wish(
        List<KnownService> services,
        LocalDate end,
        @Nullable String message) {
    public Wish {
        services = List.copyOf(services);
    }
}
