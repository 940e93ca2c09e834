package nl.beheermodule.means.desk;

import java.time.Instant;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * “In behandeling bij …”.
 *
 * @param self it is who asks
 */
record HandledBy(String name, Instant since, boolean self) {
    static @Nullable HandledBy of(Means means, Caller viewer) {
        return means.handling()
                .handler()
                .map(handler -> new HandledBy(
                        handler.name(), handler.since(), handler.username().equals(viewer.username())))
                .orElse(null);
    }
}
