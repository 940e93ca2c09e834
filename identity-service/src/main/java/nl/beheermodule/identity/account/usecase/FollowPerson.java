package nl.beheermodule.identity.account.usecase;

import nl.beheermodule.identity.account.domain.Holder;
import nl.beheermodule.identity.account.domain.LoginServer;
import nl.beheermodule.identity.means.HeldMeans;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRepository;
import org.springframework.stereotype.Component;

/**
 * The login server gets the person as he is now: how to reach him, his second factor, his level, whether he may log in.
 * Asking twice does no harm.
 */
@Component
public class FollowPerson {
    private static final int TRIES = 3;

    private final PersonRepository persons;
    private final HeldMeans means;
    private final LoginServer loginServer;

    public FollowPerson(PersonRepository persons, HeldMeans means, LoginServer loginServer) {
        this.persons = persons;
        this.means = means;
        this.loginServer = loginServer;
    }

    public void follow(PersonId id) {
        persons.find(id).flatMap(person -> person.account().loginId()).ifPresent(userId -> follow(userId, id));
    }

    /**
     * Two events about one person may be handled at the same time, and the later writer may have read earlier. So whoever has
     * written looks once more: the last one to write then wrote what is.
     */
    private void follow(String userId, PersonId id) {
        for (int times = 0; times < TRIES; times++) {
            Holder told = loginServer.update(userId, () -> now(id));
            if (told.isAs(now(id))) {
                return;
            }
        }
        throw new IllegalStateException("The person keeps changing");
    }

    private Holder now(PersonId id) {
        Person person = persons.find(id).orElseThrow();
        return new Holder(person, means.rightsOf(person));
    }
}
