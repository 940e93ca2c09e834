package nl.beheermodule.identity.account.usecase;

import java.time.Clock;
import java.util.List;
import nl.beheermodule.identity.account.domain.LoginServer;
import nl.beheermodule.identity.account.domain.SetupStep;
import nl.beheermodule.identity.account.domain.SetupToken;
import nl.beheermodule.identity.account.domain.Usernames;
import nl.beheermodule.identity.account.domain.Usernames.Claim;
import nl.beheermodule.identity.means.HeldMeans;
import nl.beheermodule.identity.person.domain.LoginRights;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.PersonRefused.Reason;
import nl.beheermodule.identity.person.domain.Username;
import nl.beheermodule.identity.person.usecase.Persons;
import org.springframework.stereotype.Component;

/**
 * The holder chooses a user name and gets a link to the login server. Each step can be repeated: who was broken off goes on
 * with the same name.
 */
@Component
public class ChooseUsername {
    private final FindSetup findSetup;
    private final Persons persons;
    private final Usernames usernames;
    private final LoginServer loginServer;
    private final HeldMeans means;
    private final CompleteSetup completeSetup;
    private final FollowPerson followPerson;
    private final Clock clock;

    public ChooseUsername(
            FindSetup findSetup,
            Persons persons,
            Usernames usernames,
            LoginServer loginServer,
            HeldMeans means,
            CompleteSetup completeSetup,
            FollowPerson followPerson,
            Clock clock) {
        this.findSetup = findSetup;
        this.persons = persons;
        this.usernames = usernames;
        this.loginServer = loginServer;
        this.means = means;
        this.completeSetup = completeSetup;
        this.followPerson = followPerson;
        this.clock = clock;
    }

    /**
     * @return link to the login server's page
     * @throws PersonRefused when the name is taken, another one was chosen before, or it is too late
     */
    public String choose(SetupToken token, Username username) {
        Person person = findSetup.find(token);
        if (completeSetup.check(person) == SetupStep.DONE) {
            throw new PersonRefused(Reason.ALREADY_SET_UP);
        }
        Person named = take(new Claim(username, person.id()));
        String userId = madeKnown(named, username);
        return loginServer.setupLink(userId);
    }

    private Person take(Claim claim) {
        usernames.claim(claim.username(), claim.person(), clock.instant());
        try {
            Person named = persons.change(claim.person(), person -> {
                person.chooseUsername(claim.username(), clock.instant());
                return List.of();
            });
            usernames.settle(claim);
            return named;
        } catch (PersonRefused refused) {
            releaseUnlessHeld(claim);
            throw refused;
        }
    }

    private String madeKnown(Person named, Username username) {
        try {
            LoginRights rights = means.rightsOf(named);
            String userId = loginServer.prepare(named, rights);
            Person prepared = persons.change(named.id(), person -> {
                person.accountMade(userId);
                return List.of();
            });
            if (!prepared.details().equals(named.details())
                    || !means.rightsOf(prepared).equals(rights)) {
                followPerson.follow(prepared.id());
            }
            return userId;
        } catch (PersonRefused takenThere) {
            persons.change(named.id(), person -> {
                person.giveUpUsername();
                return List.of();
            });
            releaseUnlessHeld(new Claim(username, named.id()));
            throw takenThere;
        }
    }

    private void releaseUnlessHeld(Claim claim) {
        if (!persons.require(claim.person()).holds(claim.username())) {
            usernames.release(claim);
        }
    }
}
