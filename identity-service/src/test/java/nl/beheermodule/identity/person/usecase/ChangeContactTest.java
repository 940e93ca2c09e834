package nl.beheermodule.identity.person.usecase;

import static nl.beheermodule.identity.People.JORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.fake.FakeMeans;
import nl.beheermodule.identity.fake.InMemoryPersons;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.person.domain.ContactChange;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.identity.person.domain.PersonRefused;
import nl.beheermodule.identity.person.domain.Standing.Status;
import nl.beheermodule.platform.problem.NotFound;
import org.junit.jupiter.api.Test;

class ChangeContactTest {
    private static final OrganisationId BAKERY = new OrganisationId("o-korenschoof");
    private static final ContactChange NEW_MOBILE = new ContactChange(null, new MobileNumber("+31687654321"));

    private final InMemoryPersons persons = new InMemoryPersons().with(People.joris());

    @Test
    void R86_a_beheerder_changes_the_mobile_number_of_a_user_in_his_organisation() {
        change(new FakeMeans().user(JORIS, "o-korenschoof", Status.ACTIVE));

        assertThat(persons.published()).hasSize(1);
    }

    @Test
    void somebody_of_another_organisation_does_not_exist_for_him() {
        assertThatThrownBy(() -> change(new FakeMeans().user(JORIS, "o-molen", Status.ACTIVE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_means_in_another_organisation_counts_for_what_may_be_changed_R86() {
        FakeMeans means = new FakeMeans().user(JORIS, "o-korenschoof", Status.AWAITING_APPROVAL);

        assertThatThrownBy(() -> change(means)).isInstanceOf(PersonRefused.class);
        change(means.user(JORIS, "o-molen", Status.ACTIVE));
    }

    @Test
    void who_is_registered_twice_by_the_same_event_is_registered_once() {
        InMemoryPersons fresh = new InMemoryPersons();
        RegisterPerson register = new RegisterPerson(fresh);

        register.register(JORIS, People.jorisDetails(), java.util.List.of("o-korenschoof"), People.NOW);
        register.register(JORIS, People.jorisDetails(), java.util.List.of("o-korenschoof"), People.NOW);

        assertThat(fresh.published()).hasSize(1);
    }

    private void change(FakeMeans means) {
        new ChangeContact(new Persons(persons), means, Clock.fixed(People.NOW, ZoneOffset.UTC))
                .change(BAKERY, JORIS, NEW_MOBILE);
    }
}
