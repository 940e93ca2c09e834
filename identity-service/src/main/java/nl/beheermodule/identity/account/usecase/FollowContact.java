package nl.beheermodule.identity.account.usecase;

import nl.beheermodule.identity.account.domain.LoginServer;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.usecase.Persons;
import org.springframework.stereotype.Component;

/** The login server gets the contact details as they are now; asking twice does no harm. */
@Component
public class FollowContact {
    private final Persons persons;
    private final LoginServer loginServer;

    public FollowContact(Persons persons, LoginServer loginServer) {
        this.persons = persons;
        this.loginServer = loginServer;
    }

    public void follow(PersonId id) {
        var person = persons.require(id);
        person.account().loginId().ifPresent(userId -> loginServer.update(userId, person));
    }
}
