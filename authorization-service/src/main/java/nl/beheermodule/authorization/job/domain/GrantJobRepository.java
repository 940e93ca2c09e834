package nl.beheermodule.authorization.job.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.authorization.known.domain.OrganisationId;

/** Jobs, and whose turn it is. A turn is a lease: who dies in it loses it, and another goes on. */
public interface GrantJobRepository {
    /** @return what is stored: the same job, when it was ordered before under this id */
    GrantJob add(GrantJob job);

    Optional<GrantJob> find(OrganisationId organisation, String id);

    /** The latest first; those that are kept still. */
    List<GrantJob> of(OrganisationId organisation, int skip, int most);

    long number(OrganisationId organisation);

    /** Takes the job that waits longest. Nobody else gets it before {@code until}, unless the turn is given back. */
    Optional<Turn> take(Instant now, Instant until);

    /** Goes on longer. @return the job as it is now; empty when somebody else has it meanwhile */
    Optional<GrantJob> extend(Turn turn, Instant until);

    /** Back in the row. */
    void giveBack(Turn turn, Instant now);

    /** Nothing is left to do. */
    void close(Turn turn, JobState state, Instant now);

    /** @return whether it was still under way */
    boolean cancel(OrganisationId organisation, String id, Instant now);

    /** @param token proves that the turn is still one's own */
    record Turn(GrantJob job, String token) {}
}
