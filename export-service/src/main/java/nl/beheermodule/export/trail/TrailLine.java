package nl.beheermodule.export.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the logbook as a beheerder reads it.
 *
 * @param personId absent when it was not a person of the own organisation
 * @param name of that person; absent when it is not known
 * @param address from which it was done; of people of the own organisation only
 * @param subject to whom or what it was done, in words; absent when there are none
 */
record TrailLine(
        String id,
        Instant at,
        Doer doer,
        @Nullable String personId,
        @Nullable String name,
        @Nullable String address,
        TrailAction action,
        TrailKind kind,
        @Nullable String subject) {}
