package nl.beheermodule.services;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time on one machine: that of the system, moved by the seconds in a file while there is one. Sample data that must lie
 * in the past is made with it. Only this module has it: no image and no other start of a service knows the property.
 */
public final class LocalClock extends Clock {
    /** System property: the path of the file. */
    public static final String PROPERTY = "beheer.clock.offset";

    private final Path file;
    private final Clock system;

    public LocalClock(Path file) {
        this(file, Clock.systemUTC());
    }

    private LocalClock(Path file, Clock system) {
        this.file = file;
        this.system = system;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : new LocalClock(file, system.withZone(zone));
    }

    private Duration offset() {
        if (!Files.exists(file)) {
            return Duration.ZERO;
        }
        try {
            return Duration.ofSeconds(Long.parseLong(Files.readString(file).strip()));
        } catch (IOException | NumberFormatException e) {
            return Duration.ZERO;
        }
    }
}
