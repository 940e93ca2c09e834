package nl.beheermodule.identity.organisation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.identity.Companies;
import nl.beheermodule.identity.People;
import nl.beheermodule.identity.company.domain.Company;
import nl.beheermodule.identity.company.domain.Establishment;
import nl.beheermodule.identity.company.domain.EstablishmentNumber;
import nl.beheermodule.identity.company.domain.KvkNumber;
import nl.beheermodule.identity.fake.InMemoryOrganisations;
import nl.beheermodule.identity.organisation.domain.Organisation;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.EstablishmentNumberRemoved;
import nl.beheermodule.identity.organisation.domain.OrganisationEvent.OrganisationEnded;
import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationKey;
import nl.beheermodule.identity.organisation.domain.OrganisationRefused;
import nl.beheermodule.identity.organisation.domain.OrganisationRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R28 and R30: one or two establishments; R77: a company that ended. */
class RemoveEstablishmentNumberTest {
    private static final KvkNumber BAKERY = Companies.KORENSCHOOF.kvkNumber();
    private static final EstablishmentNumber ONLY_ONE =
            Companies.KORENSCHOOF.establishments().getFirst().number();

    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final Clock clock = Clock.fixed(People.NOW, ZoneOffset.UTC);
    private final RegisterOrganisation register = new RegisterOrganisation(organisations, clock);
    private final RemoveEstablishmentNumber removal =
            new RemoveEstablishmentNumber(organisations, new Companies(), clock);

    @Test
    void R28_the_only_establishment_becomes_its_whole_kvk_number_with_the_name_of_the_company() {
        OrganisationId id = registered(new OrganisationKey(BAKERY, ONLY_ONE), Companies.KORENSCHOOF);

        Organisation whole = removal.remove(id);

        assertThat(whole.id()).isEqualTo(id);
        assertThat(whole.key()).isEqualTo(new OrganisationKey(BAKERY, null));
        assertThat(whole.name()).isEqualTo("Bakkerij De Korenschoof B.V.");
        assertThat(whole.address()).isEqualTo(Companies.KORENSCHOOF.address());
        assertThat(organisations.published().getLast()).isEqualTo(new EstablishmentNumberRemoved(whole, People.NOW));
        assertThat(organisations.idOf(new OrganisationKey(BAKERY, null))).isEqualTo(id);
    }

    @Test
    void R30_with_two_establishments_only_the_form_helps() {
        refused(
                registered(
                        new OrganisationKey(Companies.VAN_DIJK.kvkNumber(), Companies.VAN_DIJK_EDE.number()),
                        Companies.VAN_DIJK),
                Reason.SEVERAL_ESTABLISHMENTS);
    }

    /** Boundary list A8: one and two vestigingen (R28, R30). */
    @ParameterizedTest(name = "{0} vestigingen: removed {1}")
    @CsvSource({"1,true", "2,false", "3,false"})
    void R28_R30_one_and_two_establishments(int establishments, boolean removed) {
        Company bakery = Companies.KORENSCHOOF;
        List<Establishment> known = new ArrayList<>(bakery.establishments());
        for (int next = 2; next <= establishments; next++) {
            known.add(
                    new Establishment(new EstablishmentNumber("00000043210" + next), bakery.name(), bakery.address()));
        }
        Company company =
                new Company(bakery.kvkNumber(), bakery.name(), bakery.rsin(), bakery.address(), known, known.size());
        OrganisationId id = registered(new OrganisationKey(BAKERY, ONLY_ONE), company);
        RemoveEstablishmentNumber here = new RemoveEstablishmentNumber(organisations, _ -> Optional.of(company), clock);
        if (removed) {
            assertThat(here.remove(id).key()).isEqualTo(new OrganisationKey(BAKERY, null));
        } else {
            assertThatThrownBy(() -> here.remove(id)).hasMessage(Reason.SEVERAL_ESTABLISHMENTS.name());
        }
    }

    @Test
    void R28_a_whole_kvk_number_has_nothing_to_remove() {
        refused(registered(new OrganisationKey(BAKERY, null), Companies.KORENSCHOOF), Reason.NO_ESTABLISHMENT_NUMBER);
    }

    @Test
    void R28_two_organisations_do_not_become_one() {
        registered(new OrganisationKey(BAKERY, null), Companies.KORENSCHOOF);

        refused(registered(new OrganisationKey(BAKERY, ONLY_ONE), Companies.KORENSCHOOF), Reason.COMPANY_EXISTS);
    }

    @Test
    void R77_a_company_that_ended_is_registered_anew_and_ends_once() {
        OrganisationKey key = new OrganisationKey(BAKERY, null);
        OrganisationId old = registered(key, Companies.KORENSCHOOF);
        EndOrganisation end = new EndOrganisation(organisations);

        end.end(old, People.NOW);
        end.end(old, People.NOW);

        assertThat(organisations.published())
                .filteredOn(OrganisationEnded.class::isInstance)
                .hasSize(1);
        assertThat(registered(key, Companies.KORENSCHOOF)).isNotEqualTo(old);
    }

    private OrganisationId registered(OrganisationKey key, Company company) {
        return register.register(key, company, null);
    }

    private void refused(OrganisationId id, Reason reason) {
        int before = organisations.published().size();
        assertThatThrownBy(() -> removal.remove(id))
                .isInstanceOf(OrganisationRefused.class)
                .hasMessage(reason.name());
        assertThat(organisations.published()).hasSize(before);
    }
}
