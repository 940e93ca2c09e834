package nl.beheermodule.gateway.routes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How large a request may be, and how long it may take to come.
 *
 * @param most anything
 * @param uploads an upload (R43: 5 MB, with what surrounds it)
 * @param patience how long anything may take
 * @param pace what has to come in each second after that: a slow line is fine, dripping is not
 */
@ConfigurationProperties("beheer.gateway.bodies")
public record Bodies(DataSize most, DataSize uploads, Duration patience, DataSize pace) {

    boolean isTooSlow(long received, Duration took) {
        Duration allowed = patience.plusMillis(received * 1_000 / pace.toBytes());
        return took.compareTo(allowed) > 0;
    }
}
