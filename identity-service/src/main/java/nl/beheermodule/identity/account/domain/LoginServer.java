package nl.beheermodule.identity.account.domain;

import java.util.function.Supplier;
import nl.beheermodule.identity.person.domain.LoginRights;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonRefused;

/** Where people log in: it keeps passwords and second factors, we never see them (ADR 10). */
public interface LoginServer {
    /**
     * Makes the person known under his user name, or brings what is known up to date. May be repeated.
     *
     * @return id at the login server
     * @throws PersonRefused when the name is somebody else's there
     * @throws LoginServerUnavailable when it does not answer
     */
    String prepare(Person person, LoginRights rights);

    /**
     * Brings what is known of the person up to date: name, e-mail, mobile number, level, second factor. Who may not log in any
     * more is logged out.
     *
     * @param now read just before it is told, each time: others tell it too
     * @return what it was told
     */
    Holder update(String userId, Supplier<Holder> now);

    /** @return link to its page where the holder sets a password and, where needed, a second factor */
    String setupLink(String userId);

    /** Nothing is set by who is not known there any more. */
    Credentials credentialsOf(String userId);
}
