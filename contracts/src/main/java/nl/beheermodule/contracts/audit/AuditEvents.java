package nl.beheermodule.contracts.audit;

import java.time.Instant;
import nl.beheermodule.contracts.WireEvent;
import org.jspecify.annotations.Nullable;

/**
 * Topic {@code audit}: the lines of every service's audit trail, so that they are kept elsewhere too and can be read together
 * (ADR 17). Between our own services, not for other parties: who acted and from which address is personal data.
 */
public sealed interface AuditEvents extends WireEvent {

    /**
     * A line of the chain of one organisation in one service. Its {@code sequence} is its number. A line never changes, so
     * it counts in whatever order it comes.
     *
     * @param service whose trail it is on
     * @param number 1, 2, 3, … within service and organisation
     * @param entryId what the line came from, such as the id of the event
     * @param by person id, user name of an employee, {@code system:<name>} or {@code anonymous}
     * @param address client address, when a request brought it
     * @param action type of the event, or the name of what was looked at
     * @param about id of what it was done to
     * @param previousHash hex SHA-256 of the line before it; zeros for the first
     * @param hash hex SHA-256 over the line and the hash before it
     */
    record AuditLineWritten(
            String service,
            String organisationId,
            long number,
            String entryId,
            Instant at,
            String by,
            @Nullable String address,
            String action,
            String about,
            String previousHash,
            String hash)
            implements AuditEvents {
        @Override
        public String subject() {
            return service + ":" + organisationId;
        }
    }
}
