package nl.beheermodule.identity.account.domain;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.Username;

/** Guard: a user name belongs to one person. Claimed before the person takes it, given back when he does not. */
public interface Usernames {
    record Claim(Username username, PersonId person) {}

    /**
     * Claiming one's own again is fine.
     *
     * @throws PersonRefused when it is somebody else's
     */
    void claim(Username username, PersonId person, Instant now);

    void release(Claim claim);

    /** The person has it now: nothing to sweep. */
    void settle(Claim claim);

    /** Claims from before {@code moment} of which it is not known whether the person took the name. */
    List<Claim> unsettledSince(Instant moment, int atMost);
}
