package nl.beheermodule.identity.means;

import java.util.List;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.Standing;

/** What this service knows of means: a copy, at most a moment behind. */
public interface HeldMeans {
    /** All of the person's means that have not ended. */
    List<CopiedMeans> of(PersonId person);

    /** Whether somebody was appointed beheerder: approved or active. A mere application appoints nobody. */
    boolean hasAdministrator(OrganisationId organisation);

    default Standing standingOf(PersonId person) {
        List<CopiedMeans> all = of(person);
        return new Standing(
                all.stream().anyMatch(CopiedMeans::ofAdministrator),
                all.stream().map(CopiedMeans::status).collect(java.util.stream.Collectors.toSet()));
    }
}
