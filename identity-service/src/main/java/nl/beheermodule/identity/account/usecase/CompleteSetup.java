package nl.beheermodule.identity.account.usecase;

import java.time.Clock;
import nl.beheermodule.identity.account.domain.Credentials;
import nl.beheermodule.identity.account.domain.LoginServer;
import nl.beheermodule.identity.account.domain.SetupStep;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.identity.person.domain.Account.Extending;
import nl.beheermodule.identity.person.domain.Account.Invited;
import nl.beheermodule.identity.person.domain.Account.Named;
import nl.beheermodule.identity.person.domain.Account.None;
import nl.beheermodule.identity.person.domain.Account.Prepared;
import nl.beheermodule.identity.person.domain.Account.Ready;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRepository;
import nl.beheermodule.identity.person.domain.Setup;
import nl.beheermodule.identity.person.usecase.Persons;
import org.springframework.stereotype.Component;

/** Asks the login server whether the holder has set what he needs; if so the account is ready, once. */
@Component
public class CompleteSetup {
    private final FindSetup findSetup;
    private final Persons persons;
    private final PersonRepository repository;
    private final LoginServer loginServer;
    private final Clock clock;

    public CompleteSetup(
            FindSetup findSetup, Persons persons, PersonRepository repository, LoginServer loginServer, Clock clock) {
        this.findSetup = findSetup;
        this.persons = persons;
        this.repository = repository;
        this.loginServer = loginServer;
        this.clock = clock;
    }

    /** The holder's browser is back from the login server. */
    public SetupStep complete(SetupToken token) {
        return check(findSetup.find(token));
    }

    /** The login server says that something happened to an account, so that a closed browser does not matter. */
    public void completeByLogin(String userId) {
        repository.findByLogin(userId).ifPresent(this::check);
    }

    SetupStep check(Person person) {
        return switch (person.account()) {
            case Prepared(var setup, var _, var userId) -> check(person, setup, userId);
            case Extending(var setup, var _, var userId) -> check(person, setup, userId);
            case None _, Invited _, Named _, Ready _ -> SetupStep.of(person.account());
        };
    }

    private SetupStep check(Person person, Setup setup, String userId) {
        Credentials credentials = loginServer.credentialsOf(userId);
        if (!credentials.suffice(setup.secondFactor(), person.details())) {
            return SetupStep.SET_CREDENTIALS;
        }
        Person ready =
                persons.change(person.id(), current -> current.complete(credentials.otpNumber(), clock.instant()));
        return SetupStep.of(ready.account());
    }
}
