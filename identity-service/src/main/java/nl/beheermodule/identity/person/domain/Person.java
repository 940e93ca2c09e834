package nl.beheermodule.identity.person.domain;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.beheermodule.identity.person.domain.Account.Extending;
import nl.beheermodule.identity.person.domain.Account.Invited;
import nl.beheermodule.identity.person.domain.Account.Named;
import nl.beheermodule.identity.person.domain.Account.None;
import nl.beheermodule.identity.person.domain.Account.Prepared;
import nl.beheermodule.identity.person.domain.Account.Ready;
import nl.beheermodule.identity.person.domain.PersonEvent.AccountReady;
import nl.beheermodule.identity.person.domain.PersonEvent.ContactDetailsChanged;
import nl.beheermodule.identity.person.domain.PersonEvent.PersonRegistered;
import nl.beheermodule.identity.person.domain.PersonRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A person with his account: one aggregate, so that who he is and how he logs in change in one write and are published in
 * one order.
 */
public final class Person {
    private final PersonId id;
    private PersonDetails details;
    private Account account;
    private final Set<String> organisationIds;
    private final long version;

    /** As it was stored. */
    public Person(PersonId id, PersonDetails details, Account account, Set<String> organisationIds, long version) {
        this.id = id;
        this.details = details;
        this.account = account;
        this.organisationIds = new LinkedHashSet<>(organisationIds);
        this.version = version;
    }

    public static Person register(PersonId id, PersonDetails details, List<String> organisationIds) {
        return new Person(id, details, new None(), new LinkedHashSet<>(organisationIds), 0);
    }

    public PersonRegistered registered(Instant now) {
        return new PersonRegistered(id, details, now);
    }

    /** R87: after activation a holder changes his own e-mail address, and only he. */
    public List<PersonEvent> changeOwnEmail(EmailAddress email, Instant now) {
        if (!account.isUsable()) {
            throw new PersonRefused(Reason.OWN_EMAIL_ONLY_AFTER_ACTIVATION);
        }
        return reachAt(email, details.mobile(), now);
    }

    /** A beheerder changes the contact details of somebody else (R86, R87). */
    public List<PersonEvent> changeContact(ContactChange change, Standing standing, Instant now) {
        EmailAddress email = change.email() == null ? details.email() : change.email();
        MobileNumber mobile = change.mobile() == null ? details.mobile() : change.mobile();
        if (!email.equals(details.email())) {
            ContactRule.checkEmail(account, standing);
        }
        if (mobile != null && !mobile.equals(details.mobile())) {
            ContactRule.checkMobile(standing);
        }
        return reachAt(email, mobile, now);
    }

    /**
     * The codes of letter and e-mail were proven. An account that can be used already serves the new means as it is, unless
     * it needs a second factor that is not there yet: codes by SMS need no more than the number we know.
     */
    public List<PersonEvent> allowSetup(Setup setup, List<String> organisations) {
        if (account.currentSetup()
                .filter(known -> !known.provenAt().isBefore(setup.provenAt()))
                .isPresent()) {
            return List.of();
        }
        organisationIds.addAll(organisations);
        account = account.with(setup);
        if (account instanceof Extending(var proven, var username, var userId)
                && proven.secondFactor() == SecondFactor.SMS
                && details.mobile() != null) {
            account = new Ready(proven, username, userId, null);
        }
        return account instanceof Ready ready ? List.of(ready(ready, setup.provenAt())) : List.of();
    }

    /** The name must have been claimed. Choosing the same one again goes on where it stopped. */
    public void chooseUsername(Username username, Instant now) {
        switch (account) {
            case None _ -> throw new PersonRefused(Reason.SETUP_OVER);
            case Invited(var setup) -> {
                checkInTime(setup, now);
                account = new Named(setup, username);
            }
            case Named(var setup, var chosen) -> checkSame(setup, chosen, username, now);
            case Prepared(var setup, var chosen, var _) -> checkSame(setup, chosen, username, now);
            case Extending(var setup, var chosen, var _) -> checkSame(setup, chosen, username, now);
            case Ready _ -> throw new PersonRefused(Reason.ALREADY_SET_UP);
        }
    }

    /** The login server turned out to have the name for somebody else. */
    public void giveUpUsername() {
        if (account instanceof Named(var setup, var _)) {
            account = new Invited(setup);
        }
    }

    /** The login server knows the person; under another id than before, when somebody removed him there. */
    public void accountMade(String userId) {
        account = switch (account) {
            case Named(var setup, var username) -> new Prepared(setup, username, userId);
            case Prepared(var setup, var username, var _) -> new Prepared(setup, username, userId);
            case Extending(var setup, var username, var _) -> new Extending(setup, username, userId);
            case None _, Invited _, Ready _ -> account;
        };
    }

    /** The holder has set a password and the second factor he needs. Once; again changes nothing. */
    public List<PersonEvent> complete(@Nullable String otpNumber, Instant now) {
        return switch (account) {
            case Prepared(var setup, var username, var userId) ->
                complete(new Ready(setup, username, userId, otpNumber), now);
            case Extending(var setup, var username, var userId) ->
                complete(new Ready(setup, username, userId, otpNumber), now);
            case None _, Invited _, Named _, Ready _ -> List.of();
        };
    }

    private List<PersonEvent> complete(Ready ready, Instant now) {
        account = ready;
        return List.of(ready(ready, now));
    }

    public boolean holds(Username username) {
        return account.name().filter(username::equals).isPresent();
    }

    /** Whether there is something to continue, or to see that it is done. */
    public boolean mayContinueSetup(Instant now) {
        return account instanceof Ready
                || account.currentSetup().filter(setup -> !setup.isOver(now)).isPresent();
    }

    public PersonId id() {
        return id;
    }

    public PersonDetails details() {
        return details;
    }

    public Account account() {
        return account;
    }

    /** Where he has, had or asked for a means: on whose audit trail his changes belong. */
    public Set<String> organisationIds() {
        return Set.copyOf(organisationIds);
    }

    public long version() {
        return version;
    }

    private List<PersonEvent> reachAt(EmailAddress email, @Nullable MobileNumber mobile, Instant now) {
        PersonDetails changed = details.reachedAt(email, mobile);
        if (changed.equals(details)) {
            return List.of();
        }
        details = changed;
        return List.of(new ContactDetailsChanged(id, email, mobile, now));
    }

    private AccountReady ready(Ready account, Instant at) {
        Setup setup = account.setup();
        return new AccountReady(id, setup.meansId(), account.username(), setup.secondFactor(), account.otpNumber(), at);
    }

    private static void checkSame(Setup setup, Username chosen, Username username, Instant now) {
        checkInTime(setup, now);
        if (!chosen.equals(username)) {
            throw new PersonRefused(Reason.OTHER_USERNAME_CHOSEN);
        }
    }

    private static void checkInTime(Setup setup, Instant now) {
        if (setup.isOver(now)) {
            throw new PersonRefused(Reason.SETUP_OVER);
        }
    }
}
