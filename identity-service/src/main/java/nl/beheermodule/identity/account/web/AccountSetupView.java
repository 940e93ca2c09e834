package nl.beheermodule.identity.account.web;

import nl.beheermodule.identity.account.domain.SetupStep;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Setup;
import nl.beheermodule.identity.person.domain.Username;
import org.jspecify.annotations.Nullable;

/** @param proposedUsername to start from; the one already chosen when there is one, and absent when none can be made */
record AccountSetupView(
        SetupStep state,
        @Nullable String proposedUsername,
        @Nullable String username,
        SecondFactor secondFactor,
        String name) {

    static AccountSetupView of(Person person) {
        String chosen = person.account().name().map(Username::value).orElse(null);
        String derived = person.details().name().asUsername();
        return new AccountSetupView(
                SetupStep.of(person.account()),
                chosen == null && Username.isValid(derived) ? derived : chosen,
                chosen,
                person.account().currentSetup().map(Setup::secondFactor).orElse(SecondFactor.NONE),
                person.details().name().full());
    }
}
