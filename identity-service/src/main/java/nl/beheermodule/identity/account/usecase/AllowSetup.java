package nl.beheermodule.identity.account.usecase;

import java.util.List;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.Setup;
import nl.beheermodule.identity.person.usecase.Persons;
import org.springframework.stereotype.Component;

/** The activation codes were proven. */
@Component
public class AllowSetup {
    private final Persons persons;

    public AllowSetup(Persons persons) {
        this.persons = persons;
    }

    public void allow(PersonId id, Setup setup, List<String> organisationIds) {
        persons.change(id, person -> person.allowSetup(setup, organisationIds));
    }
}
