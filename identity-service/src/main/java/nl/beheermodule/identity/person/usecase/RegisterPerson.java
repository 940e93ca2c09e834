package nl.beheermodule.identity.person.usecase;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRepository;
import org.springframework.stereotype.Component;

/** A means was requested for somebody: from now on we know him. */
@Component
public class RegisterPerson {
    private final PersonRepository persons;

    public RegisterPerson(PersonRepository persons) {
        this.persons = persons;
    }

    public void register(PersonId id, PersonDetails details, List<String> organisationIds, Instant at) {
        if (persons.find(id).isEmpty()) {
            Person person = Person.register(id, details, organisationIds);
            persons.add(person, person.registered(at));
        }
    }
}
