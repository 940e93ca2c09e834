package nl.beheermodule.identity.login;

import nl.beheermodule.identity.account.usecase.CompleteSetup;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRepository;
import org.springframework.stereotype.Component;

/** What an event at the login server means to us. May come more than once. */
@Component
class ForwardedEvents {
    private final PersonRepository persons;
    private final LoginHistory history;
    private final CompleteSetup completeSetup;

    ForwardedEvents(PersonRepository persons, LoginHistory history, CompleteSetup completeSetup) {
        this.persons = persons;
        this.history = history;
        this.completeSetup = completeSetup;
    }

    void on(LoginEvent event) {
        String userId = event.userId();
        if (userId == null) {
            return; // somebody tried a name that does not exist
        }
        if (event.isLogin()) {
            persons.findByLogin(userId).map(Person::id).ifPresent(person -> history.keep(person, event));
        }
        if (event.mayCompleteSetup()) {
            completeSetup.completeByLogin(userId);
        }
    }
}
