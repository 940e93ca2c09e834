package nl.beheermodule.identity.account.usecase;

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
    private final PersonRepository persons;
    private final HeldMeans means;
    private final LoginServer loginServer;

    public FollowPerson(PersonRepository persons, HeldMeans means, LoginServer loginServer) {
        this.persons = persons;
        this.means = means;
        this.loginServer = loginServer;
    }

    public void follow(PersonId id) {
        persons.find(id).ifPresent(person -> person.account().loginId().ifPresent(userId -> update(userId, person)));
    }

    private void update(String userId, Person person) {
        loginServer.update(userId, person, means.rightsOf(person));
    }
}
