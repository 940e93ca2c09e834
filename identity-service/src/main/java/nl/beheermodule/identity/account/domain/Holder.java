package nl.beheermodule.identity.account.domain;

import nl.beheermodule.identity.person.domain.LoginRights;
import nl.beheermodule.identity.person.domain.Person;

/** Who has an account, with his rights, as they were when they were read. */
public record Holder(Person person, LoginRights rights) {

    /** Whether neither changed between the two readings. */
    public boolean isAs(Holder later) {
        return person.version() == later.person.version() && rights.equals(later.rights);
    }
}
