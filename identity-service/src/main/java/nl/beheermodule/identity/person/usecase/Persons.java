package nl.beheermodule.identity.person.usecase;

import java.util.List;
import java.util.function.Function;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonEvent;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRepository;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Load, decide, save. What is decided does not depend on what somebody saw on a screen, so when the person was changed
 * meanwhile it is simply decided again.
 */
@Component
public class Persons {
    private static final int TRIES = 5;

    private final PersonRepository repository;

    public Persons(PersonRepository repository) {
        this.repository = repository;
    }

    public Person require(PersonId id) {
        return repository.find(id).orElseThrow(() -> new NotFound("De persoon"));
    }

    /** @return the person as saved, with its old version number */
    public Person change(PersonId id, Function<Person, List<PersonEvent>> decision) {
        for (int attempt = 1; ; attempt++) {
            Person person = require(id);
            try {
                repository.save(person, decision.apply(person));
                return person;
            } catch (OptimisticLockingFailureException changedMeanwhile) {
                if (attempt == TRIES) {
                    throw changedMeanwhile;
                }
            }
        }
    }
}
