package nl.beheermodule.identity.person.usecase;

import java.time.Clock;
import nl.beheermodule.identity.means.HeldMeans;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.ContactChange;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.stereotype.Component;

/** A beheerder changes the mobile number or e-mail address of somebody in his organisation (R86, R87). */
@Component
public class ChangeContact {
    private final Persons persons;
    private final HeldMeans means;
    private final Clock clock;

    public ChangeContact(Persons persons, HeldMeans means, Clock clock) {
        this.persons = persons;
        this.means = means;
        this.clock = clock;
    }

    /** @throws NotFound when the person holds no means in this organisation */
    public Person change(OrganisationId organisation, PersonId id, ContactChange change) {
        if (means.of(id).stream().noneMatch(held -> held.organisationIds().contains(organisation.value()))) {
            throw new NotFound("De persoon");
        }
        return persons.change(id, person -> person.changeContact(change, means.standingOf(id), clock.instant()));
    }
}
