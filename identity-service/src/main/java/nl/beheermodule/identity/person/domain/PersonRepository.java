package nl.beheermodule.identity.person.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Persons with their accounts. */
public interface PersonRepository {
    Optional<Person> find(PersonId id);

    /** @param tokenHash of the latest set-up */
    Optional<Person> findBySetup(String tokenHash);

    /** @param userId id at the login server */
    Optional<Person> findByLogin(String userId);

    /** Everybody with this address, whatever its capitals. */
    List<Person> findByEmail(EmailAddress email);

    /**
     * Persons the login server knows but whose set-up is not known to be complete, latest first.
     *
     * @param after moment at which its time was not over yet
     */
    List<Person> findPrepared(Instant after, int atMost);

    /** Saves a new person; does nothing when he is there already. */
    void add(Person person, PersonEvent fact);

    /** Fails when somebody else changed the person meanwhile: load and decide again. */
    void save(Person person, List<PersonEvent> facts);
}
