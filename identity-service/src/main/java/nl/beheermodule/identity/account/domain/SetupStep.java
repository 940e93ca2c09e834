package nl.beheermodule.identity.account.domain;

import nl.beheermodule.identity.person.domain.Account;
import nl.beheermodule.identity.person.domain.Account.Extending;
import nl.beheermodule.identity.person.domain.Account.Invited;
import nl.beheermodule.identity.person.domain.Account.Named;
import nl.beheermodule.identity.person.domain.Account.None;
import nl.beheermodule.identity.person.domain.Account.Prepared;
import nl.beheermodule.identity.person.domain.Account.Ready;

/** What the holder has to do next. */
public enum SetupStep {
    PREPARING,
    CHOOSE_USERNAME,
    SET_CREDENTIALS,
    DONE;

    public static SetupStep of(Account account) {
        return switch (account) {
            case None _ -> PREPARING;
            case Invited _, Named _ -> CHOOSE_USERNAME;
            case Prepared _, Extending _ -> SET_CREDENTIALS;
            case Ready _ -> DONE;
        };
    }
}
