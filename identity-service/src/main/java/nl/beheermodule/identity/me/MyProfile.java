package nl.beheermodule.identity.me;

import java.util.List;
import nl.beheermodule.identity.me.MeView.MyMeans;
import nl.beheermodule.identity.means.CopiedMeans;
import nl.beheermodule.identity.means.HeldMeans;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.Username;
import nl.beheermodule.identity.person.usecase.Persons;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the profile together; an employee has no person, means or organisations. */
@Component
class MyProfile {
    private final Persons persons;
    private final HeldMeans means;
    private final MyOrganisations organisations;

    MyProfile(Persons persons, HeldMeans means, MyOrganisations organisations) {
        this.persons = persons;
        this.means = means;
        this.organisations = organisations;
    }

    MeView of(Caller caller) {
        String personId = caller.personId();
        return personId == null ? employee(caller) : holder(caller, persons.require(new PersonId(personId)));
    }

    private MeView holder(Caller caller, Person person) {
        PersonDetails details = person.details();
        MobileNumber mobile = details.mobile();
        return new MeView(
                person.id().value(),
                details.name().full(),
                details.name().firstNames(),
                details.name().prefix(),
                details.name().surname(),
                details.dateOfBirth(),
                details.email().value(),
                mobile == null ? null : mobile.masked(),
                person.account().name().map(Username::value).orElse(caller.username()),
                caller.isEmployee(),
                caller.isOperator(),
                level(caller),
                means.of(person.id()).stream()
                        .filter(CopiedMeans::isActive)
                        .map(MyProfile::mine)
                        .toList(),
                organisations.of(person.id().value()));
    }

    private static MeView employee(Caller caller) {
        return new MeView(
                null,
                caller.name().isEmpty() ? caller.username() : caller.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                caller.username(),
                caller.isEmployee(),
                caller.isOperator(),
                level(caller),
                List.of(),
                List.of());
    }

    private static MyMeans mine(CopiedMeans held) {
        return new MyMeans(
                held.meansId(),
                held.uniqueId(),
                held.level(),
                held.secondFactor(),
                held.activatedAt() == null ? null : Amsterdam.dayOf(held.activatedAt()));
    }

    private static @Nullable String level(Caller caller) {
        return caller.sessionLevel() == null ? null : caller.sessionLevel().name();
    }
}
