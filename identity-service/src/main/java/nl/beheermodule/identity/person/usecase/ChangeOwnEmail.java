package nl.beheermodule.identity.person.usecase;

import java.time.Clock;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.PersonId;
import org.springframework.stereotype.Component;

/** R87, second half. */
@Component
public class ChangeOwnEmail {
    private final Persons persons;
    private final Clock clock;

    public ChangeOwnEmail(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    public void change(PersonId id, EmailAddress email) {
        persons.change(id, person -> person.changeOwnEmail(email, clock.instant()));
    }
}
