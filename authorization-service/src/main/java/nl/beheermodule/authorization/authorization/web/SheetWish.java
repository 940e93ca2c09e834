package nl.beheermodule.authorization.authorization.web;

import java.time.LocalDate;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import org.jspecify.annotations.Nullable;

/** What a row of a file asks for. */
sealed interface SheetWish {
    String about();

    /** @param end five years ahead when absent (R91) */
    record Readable(
            String about,
            MeansId means,
            ServiceId service,
            Scope scope,
            @Nullable LocalDate end,
            AuthorizationId id) implements SheetWish {
        Until until() {
            return new Until(end, scope);
        }
    }

    /** @param sentence names the column */
    record Unreadable(String about, String sentence) implements SheetWish {}

    /** What is granted together has this in common. */
    record Until(@Nullable LocalDate end, Scope scope) {}
}
