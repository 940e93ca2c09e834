package nl.beheermodule.means.means.domain;

import java.util.List;

/**
 * What a means leaves.
 *
 * @param organisations those it ends for; it goes on for its others (R73)
 * @param ended of these: those that end with it, because it is their very last means (R77)
 */
public record Leaving(List<OrganisationId> organisations, List<OrganisationId> ended) {
    public Leaving {
        organisations = List.copyOf(organisations);
        ended = List.copyOf(ended);
    }

    boolean ends(OrganisationId organisation) {
        return ended.contains(organisation);
    }
}
