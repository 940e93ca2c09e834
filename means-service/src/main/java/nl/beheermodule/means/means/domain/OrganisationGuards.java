package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.util.List;

public interface OrganisationGuards {
    /** A new one when there is none yet. */
    OrganisationGuard find(OrganisationId organisation);

    /** @return false when somebody else changed it since it was found */
    boolean save(OrganisationGuard guard);

    /** Organisations with a claim from before this moment. */
    List<OrganisationId> claimedBefore(Instant moment, int atMost);
}
