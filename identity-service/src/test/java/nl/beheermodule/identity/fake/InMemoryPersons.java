package nl.beheermodule.identity.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.beheermodule.identity.person.domain.Account.Extending;
import nl.beheermodule.identity.person.domain.Account.Prepared;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonEvent;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRepository;
import nl.beheermodule.platform.outbox.StaleVersion;

/** Keeps persons, and what was published about them. */
public final class InMemoryPersons implements PersonRepository {
    private final Map<PersonId, Person> persons = new LinkedHashMap<>();
    private final List<PersonEvent> published = new ArrayList<>();
    private int interferences;

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(persons.get(id)).map(person -> copy(person, person.version()));
    }

    @Override
    public Optional<Person> findBySetup(String tokenHash) {
        return one(person -> person.account()
                .currentSetup()
                .filter(setup -> setup.tokenHash().equals(tokenHash))
                .isPresent());
    }

    @Override
    public Optional<Person> findByLogin(String userId) {
        return one(person -> person.account().loginId().filter(userId::equals).isPresent());
    }

    @Override
    public List<Person> findByEmail(EmailAddress email) {
        return all(person -> person.details().email().lowerCase().equals(email.lowerCase()));
    }

    @Override
    public List<Person> findPrepared(Instant after, int atMost) {
        return all(person -> person.account() instanceof Prepared || person.account() instanceof Extending).stream()
                .filter(person -> person.account()
                        .currentSetup()
                        .filter(setup -> setup.until().isAfter(after))
                        .isPresent())
                .limit(atMost)
                .toList();
    }

    @Override
    public void add(Person person, PersonEvent fact) {
        if (persons.putIfAbsent(person.id(), copy(person, 1)) == null) {
            published.add(fact);
        }
    }

    @Override
    public void save(Person person, List<PersonEvent> facts) {
        Person stored = persons.get(person.id());
        boolean changed = interferences > 0 || stored == null || stored.version() != person.version();
        interferences = Math.max(0, interferences - 1);
        if (changed) {
            throw new StaleVersion("persons", person.id().value());
        }
        persons.put(person.id(), copy(person, person.version() + 1));
        published.addAll(facts);
    }

    /** As if somebody else saved the person just before, that many times. */
    public void interfere(int times) {
        interferences = times;
    }

    public List<PersonEvent> published() {
        return published;
    }

    /** Without an event: how things stood when the test began. */
    public InMemoryPersons with(Person person) {
        persons.put(person.id(), copy(person, 1));
        return this;
    }

    private Optional<Person> one(Predicate<Person> which) {
        return all(which).stream().findFirst();
    }

    private List<Person> all(Predicate<Person> which) {
        return persons.values().stream()
                .filter(which)
                .map(person -> copy(person, person.version()))
                .toList();
    }

    private static Person copy(Person person, long version) {
        return new Person(person.id(), person.details(), person.account(), person.organisationIds(), version);
    }
}
