package nl.beheermodule.identity.person.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.beheermodule.identity.IdentityIT;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.person.domain.Account;
import nl.beheermodule.identity.person.domain.Account.Invited;
import nl.beheermodule.identity.person.domain.Account.Named;
import nl.beheermodule.identity.person.domain.Account.None;
import nl.beheermodule.identity.person.domain.Account.Prepared;
import nl.beheermodule.identity.person.domain.Account.Ready;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.Person;
import nl.beheermodule.identity.person.domain.PersonDetails;
import nl.beheermodule.identity.person.domain.PersonId;
import nl.beheermodule.identity.person.domain.SecondFactor;
import nl.beheermodule.identity.person.domain.Setup;
import nl.beheermodule.platform.outbox.StaleVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityIT
class MongoPersonRepositoryIT {
    private final PersonId id = new PersonId(UUID.randomUUID().toString());
    private final EmailAddress email = new EmailAddress("Joris." + id.value() + "@Korenschoof.example");
    private final String userId = "kc-" + id.value();
    private final Setup setup = new Setup(
            "m-1", AssuranceLevel.EH3, SecondFactor.OTP, "hash-" + id.value(), People.NOW.plusSeconds(60), People.NOW);

    @Autowired
    private MongoPersonRepository persons;

    @Test
    void however_far_an_account_is_it_comes_back_the_same() {
        List<Account> all = List.of(
                new None(),
                new Invited(setup),
                new Named(setup, People.JORIS_NAME),
                new Prepared(setup, People.JORIS_NAME, userId),
                new Ready(setup, People.JORIS_NAME, userId, "OTP-000123"));

        for (Account account : all) {
            Person person = person(new PersonId(UUID.randomUUID().toString()), account);
            persons.add(person, person.registered(People.NOW));
            assertThat(persons.find(person.id())).hasValueSatisfying(found -> {
                assertThat(found.account()).isEqualTo(account);
                assertThat(found.details()).isEqualTo(person.details());
                assertThat(found.organisationIds()).containsExactly("o-korenschoof");
            });
        }
    }

    @Test
    void a_person_is_found_by_setup_login_and_address_whatever_its_capitals() {
        Person person = person(id, new Prepared(setup, People.JORIS_NAME, userId));
        persons.add(person, person.registered(People.NOW));

        assertThat(persons.findBySetup(setup.tokenHash())).map(Person::id).contains(id);
        assertThat(persons.findByLogin(userId)).map(Person::id).contains(id);
        assertThat(persons.findByEmail(new EmailAddress(email.lowerCase())))
                .extracting(Person::id)
                .containsExactly(id);
        assertThat(persons.findPrepared(People.NOW, 1_000))
                .extracting(Person::id)
                .contains(id);
    }

    @Test
    void a_set_up_whose_time_is_over_is_not_looked_at_again() {
        Person person = person(id, new Prepared(setup, People.JORIS_NAME, userId));
        persons.add(person, person.registered(People.NOW));

        assertThat(persons.findPrepared(setup.until().minusMillis(1), 1_000))
                .extracting(Person::id)
                .contains(id);
        assertThat(persons.findPrepared(setup.until(), 1_000))
                .extracting(Person::id)
                .doesNotContain(id);
    }

    @Test
    void two_who_change_the_same_person_do_not_overwrite_each_other() {
        Person person = person(id, new Invited(setup));
        persons.add(person, person.registered(People.NOW));
        Person one = persons.find(id).orElseThrow();
        Person other = persons.find(id).orElseThrow();
        one.chooseUsername(People.JORIS_NAME, People.NOW);

        persons.save(one, List.of());

        assertThatThrownBy(() -> persons.save(other, List.of())).isInstanceOf(StaleVersion.class);
    }

    private Person person(PersonId as, Account account) {
        PersonDetails joris = People.jorisDetails();
        return new Person(
                as,
                new PersonDetails(joris.name(), joris.dateOfBirth(), email, joris.mobile()),
                account,
                Set.of("o-korenschoof"),
                0);
    }
}
