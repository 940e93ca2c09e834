package nl.beheermodule.export.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A line of some service's audit trail, as it was first told.
 *
 * @param id service, organisation and number: a line is kept once
 * @param told the action as it stands on the line
 * @param action what we make of it
 * @param about id of what it was done to
 * @param hash of the line, for who proves the chain
 */
@Document(TrailRow.COLLECTION)
@TypeAlias("trail-line")
record TrailRow(
        @Id String id,
        String organisationId,
        String service,
        long number,
        Instant at,
        String by,
        Doer doer,
        @Nullable String address,
        String told,
        TrailAction action,
        TrailKind kind,
        String about,
        String hash) {
    static final String COLLECTION = "trail";
}
