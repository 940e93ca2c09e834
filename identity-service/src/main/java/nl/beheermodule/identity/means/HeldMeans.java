package nl.beheermodule.identity.means;

import java.util.List;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.LoginRights;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.Setup;
import nl.beheermodule.identity.person.domain.Standing;
import nl.beheermodule.platform.events.Received;

/** What this service knows of means: a copy, at most a moment behind. */
public interface HeldMeans {
    /** All of the person's means that have not ended. */
    List<CopiedMeans> of(PersonId person);

    /** Whether somebody was appointed beheerder: approved or active. A mere application appoints nobody. */
    boolean hasAdministrator(OrganisationId organisation);

    /** Takes in an event, so that what is decided because of it counts with it; taking it in again changes nothing. */
    void take(Received<MeansEvents> received);

    default LoginRights rightsOf(Person person) {
        List<CopiedMeans> all = of(person.id());
        String provenFor = person.account().currentSetup().map(Setup::meansId).orElse("");
        return LoginRights.of(
                person.account(),
                all.stream()
                        .filter(CopiedMeans::isActive)
                        .map(CopiedMeans::level)
                        .toList(),
                all.stream().anyMatch(held -> held.meansId().equals(provenFor)));
    }

    default Standing standingOf(PersonId person) {
        List<CopiedMeans> all = of(person);
        return new Standing(
                all.stream().anyMatch(CopiedMeans::ofAdministrator),
                all.stream().map(CopiedMeans::status).collect(java.util.stream.Collectors.toSet()));
    }
}
