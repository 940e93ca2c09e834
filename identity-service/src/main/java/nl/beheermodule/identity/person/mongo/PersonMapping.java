package nl.beheermodule.identity.person.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.beheermodule.identity.person.domain.Account;
import nl.beheermodule.identity.person.domain.Account.Extending;
import nl.beheermodule.identity.person.domain.Account.Invited;
import nl.beheermodule.identity.person.domain.Account.Named;
import nl.beheermodule.identity.person.domain.Account.None;
import nl.beheermodule.identity.person.domain.Account.Prepared;
import nl.beheermodule.identity.person.domain.Account.Ready;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.PersonName;
import nl.beheermodule.identity.person.domain.Setup;
import nl.beheermodule.identity.person.domain.Username;
import nl.beheermodule.identity.person.mongo.PersonDocument.AccountState;
import nl.beheermodule.identity.person.mongo.PersonDocument.SetupDocument;
import org.jspecify.annotations.Nullable;

/** Between the aggregate and its document. */
final class PersonMapping {
    private PersonMapping() {}

    static PersonDocument document(Person person) {
        PersonDetails details = person.details();
        Setup setup = person.account().currentSetup().orElse(null);
        return new PersonDocument(
                person.id().value(),
                person.version(),
                details.name().firstNames(),
                details.name().prefix(),
                details.name().surname(),
                details.dateOfBirth().toString(),
                details.email().value(),
                details.email().lowerCase(),
                details.mobile() == null ? null : details.mobile().value(),
                List.copyOf(person.organisationIds()),
                state(person.account()),
                setup == null ? null : document(setup),
                setup == null ? null : setup.tokenHash(),
                person.account().name().map(Username::value).orElse(null),
                person.account().loginId().orElse(null),
                person.account() instanceof Ready ready ? ready.otpNumber() : null);
    }

    static Person person(PersonDocument document) {
        PersonDetails details = new PersonDetails(
                new PersonName(document.firstNames(), document.prefix(), document.surname()),
                LocalDate.parse(document.dateOfBirth()),
                new EmailAddress(document.email()),
                document.mobile() == null ? null : new MobileNumber(document.mobile()));
        return new Person(
                new PersonId(document.id()),
                details,
                account(document),
                Set.copyOf(document.organisationIds()),
                document.version());
    }

    private static AccountState state(Account account) {
        return switch (account) {
            case None _ -> AccountState.NONE;
            case Invited _ -> AccountState.INVITED;
            case Named _ -> AccountState.NAMED;
            case Prepared _ -> AccountState.PREPARED;
            case Ready _ -> AccountState.READY;
            case Extending _ -> AccountState.EXTENDING;
        };
    }

    private static Account account(PersonDocument document) {
        return switch (document.accountState()) {
            case NONE -> new None();
            case INVITED -> new Invited(setup(document));
            case NAMED -> new Named(setup(document), username(document));
            case PREPARED -> new Prepared(setup(document), username(document), present(document.userId()));
            case READY ->
                new Ready(setup(document), username(document), present(document.userId()), document.otpNumber());
            case EXTENDING -> new Extending(setup(document), username(document), present(document.userId()));
        };
    }

    private static SetupDocument document(Setup setup) {
        return new SetupDocument(setup.meansId(), setup.level(), setup.secondFactor(), setup.until(), setup.provenAt());
    }

    private static Setup setup(PersonDocument document) {
        SetupDocument setup = present(document.setup());
        return new Setup(
                setup.meansId(),
                setup.level(),
                setup.secondFactor(),
                present(document.setupTokenHash()),
                setup.until(),
                setup.provenAt());
    }

    private static Username username(PersonDocument document) {
        return new Username(present(document.username()));
    }

    private static <T> T present(@Nullable T stored) {
        return Objects.requireNonNull(stored, "the account's state says it is stored");
    }
}
