package nl.beheermodule.identity.fake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.beheermodule.identity.account.domain.Credentials;
import nl.beheermodule.identity.account.domain.Holder;
import nl.beheermodule.identity.account.domain.LoginServer;
import nl.beheermodule.identity.account.domain.LoginServerUnavailable;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.LoginRights;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.PersonRefused.Reason;
import nl.beheermodule.identity.person.domain.Username;

/** Knows users by {@code kc-<user name>}. */
public final class FakeLoginServer implements LoginServer {
    private final Map<String, EmailAddress> emails = new HashMap<>();
    private final Map<String, Credentials> credentials = new HashMap<>();
    private final Set<Username> strangers = new HashSet<>();
    private final Map<String, LoginRights> rights = new HashMap<>();
    private final Set<String> failing = new HashSet<>();
    private Runnable meanwhile = () -> {};
    private boolean down;

    @Override
    public String prepare(Person person, LoginRights rights) {
        answer();
        Username username = person.account().name().orElseThrow();
        if (strangers.contains(username)) {
            throw new PersonRefused(Reason.USERNAME_TAKEN);
        }
        String userId = "kc-" + username.value();
        letOthersDo();
        this.rights.put(userId, rights);
        emails.put(userId, person.details().email());
        return userId;
    }

    @Override
    public Holder update(String userId, Supplier<Holder> now) {
        answer();
        Holder holder = now.get();
        letOthersDo();
        rights.put(userId, holder.rights());
        emails.put(userId, holder.person().details().email());
        return holder;
    }

    @Override
    public String setupLink(String userId) {
        answer();
        return "https://login.example/" + userId;
    }

    @Override
    public Credentials credentialsOf(String userId) {
        answer();
        if (failing.contains(userId)) {
            throw new IllegalStateException("Unexpected");
        }
        return credentials.getOrDefault(userId, new Credentials(false, null));
    }

    public void set(String userId, Credentials set) {
        credentials.put(userId, set);
    }

    public void knowsStranger(Username username) {
        strangers.add(username);
    }

    /** What happens, once, between being read and being told. */
    public void meanwhile(Runnable others) {
        meanwhile = others;
    }

    /** As if a person was looked up of whom it says something that nobody expects. */
    public void failFor(String userId) {
        failing.add(userId);
    }

    public void goDown(boolean isDown) {
        down = isDown;
    }

    public Map<String, EmailAddress> emails() {
        return emails;
    }

    public Map<String, LoginRights> rights() {
        return rights;
    }

    private void letOthersDo() {
        Runnable others = meanwhile;
        meanwhile = () -> {};
        others.run();
    }

    private void answer() {
        if (down) {
            throw new LoginServerUnavailable(new IllegalStateException("down"));
        }
    }
}
