package nl.beheermodule.chain.intermediary.usecase;

import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT;
import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT_NAME;
import static nl.beheermodule.chain.Korenschoof.BAKERY;
import static nl.beheermodule.chain.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.chain.Korenschoof.MONDAY;
import static nl.beheermodule.chain.Korenschoof.TODAY;
import static nl.beheermodule.chain.Korenschoof.ZIEKTEWET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import nl.beheermodule.chain.InMemoryOrganisations;
import nl.beheermodule.chain.authorization.domain.ChainAuthorization;
import nl.beheermodule.chain.authorization.usecase.GrantServices;
import nl.beheermodule.chain.authorization.usecase.InMemoryChains;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.Intermediary.State;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.problem.NotFound;
import org.junit.jupiter.api.Test;

/** A company that accepted by the link, and became a customer later. */
class RemoveIntermediaryTest {
    private static final Relation BEFORE = Relation.outside(BAKERY.kvkNumber(), BAKERY.name());

    private final Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
    private final InMemoryChains chains = new InMemoryChains();
    private final InMemoryIntermediaries intermediaries = new InMemoryIntermediaries();
    private final InMemoryOrganisations organisations = new InMemoryOrganisations();
    private final RemoveIntermediary removing = new RemoveIntermediary(intermediaries, chains, organisations, clock);
    private final RecordIntermediary recording = new RecordIntermediary(intermediaries, removing, clock);
    private final GrantServices granting = new GrantServices(chains, removing, clock);

    @Test
    void r121_what_was_given_before_and_after_the_company_had_eherkenning_goes_together() {
        give(BEFORE, LOONHEFFINGEN);
        organisations.all.add(BAKERY);
        give(BAKERY, ZIEKTEWET);

        assertThat(removing.remove(BAKERY, ACCOUNTANT)).hasSize(2);

        assertThat(chains.open(BAKERY, ACCOUNTANT)).isEmpty();
        assertThat(intermediaries.beingRemoved(10)).isEmpty();
    }

    @Test
    void r121_an_intermediary_that_is_recorded_twice_leaves_the_list_altogether() {
        organisations.all.add(BAKERY);
        give(BAKERY, ZIEKTEWET);
        give(BEFORE, LOONHEFFINGEN);
        assertThat(intermediaries.all(BAKERY, ACCOUNTANT)).hasSize(2).allMatch(Intermediary::isRecorded);

        assertThat(removing.remove(BAKERY, ACCOUNTANT)).hasSize(2);

        assertThat(intermediaries.all(BAKERY, ACCOUNTANT))
                .extracting(Intermediary::state)
                .containsExactly(State.REMOVED, State.REMOVED);
        assertThat(intermediaries.facts)
                .filteredOn(IntermediaryEvent.Removed.class::isInstance)
                .hasSize(2);
        assertThat(catchThrowableOfType(NotFound.class, () -> removing.remove(BAKERY, ACCOUNTANT)))
                .isNotNull();
    }

    @Test
    void the_sweep_takes_what_the_organisation_gave_along_and_is_done() {
        give(BEFORE, LOONHEFFINGEN);
        organisations.all.add(BAKERY);
        give(BAKERY, ZIEKTEWET);
        breaksOff(BEFORE);

        sweep();

        assertThat(chains.open(BAKERY, ACCOUNTANT)).isEmpty();
        assertThat(intermediaries.beingRemoved(10)).isEmpty();
    }

    @Test
    void what_is_given_after_a_removal_that_broke_off_stays() {
        give(BEFORE, LOONHEFFINGEN);
        organisations.all.add(BAKERY);
        breaksOff(BEFORE);

        give(BAKERY, ZIEKTEWET);
        sweep();

        assertThat(chains.open(BAKERY, ACCOUNTANT))
                .extracting(each -> each.grant().service())
                .containsExactly(ZIEKTEWET);
    }

    @Test
    void what_came_too_late_goes_also_when_the_intermediary_stood_under_the_kvk_number() {
        give(BEFORE, LOONHEFFINGEN);
        organisations.all.add(BAKERY);
        removing.remove(BAKERY, ACCOUNTANT);

        granting.grant(BAKERY, ACCOUNTANT, ACCOUNTANT_NAME, List.of(ZIEKTEWET), TODAY.plusYears(1));

        assertThat(chains.open(BAKERY, ACCOUNTANT)).isEmpty();
    }

    @Test
    void one_establishment_has_nothing_to_do_with_what_the_company_gave() {
        Relation establishment = new Relation(
                new OrganisationId("o-molenstraat"), BAKERY.kvkNumber(), "000012345678", "Korenschoof Molenstraat");
        organisations.all.add(establishment);
        give(BEFORE, LOONHEFFINGEN);
        give(establishment, ZIEKTEWET);
        breaksOff(BEFORE);

        sweep();

        assertThat(chains.open(BEFORE, ACCOUNTANT)).isEmpty();
        assertThat(chains.open(establishment, ACCOUNTANT)).hasSize(1);
    }

    @Test
    void r77_a_company_that_ends_ends_with_an_intermediary_it_has_twice() {
        organisations.all.add(BAKERY);
        give(BAKERY, ZIEKTEWET);
        give(BEFORE, LOONHEFFINGEN);

        new EndOrganisation(intermediaries, chains, removing, clock).end(BAKERY);

        assertThat(chains.open(BAKERY, null)).extracting(ChainAuthorization::id).isEmpty();
        assertThat(intermediaries.recorded(BAKERY)).isEmpty();
    }

    private void give(Relation relation, KnownService service) {
        recording.record(relation, ACCOUNTANT, ACCOUNTANT_NAME, null, null);
        granting.grant(relation, ACCOUNTANT, ACCOUNTANT_NAME, List.of(service), TODAY.plusYears(1));
    }

    private void breaksOff(Relation relation) {
        Intermediary broken = intermediaries.find(relation, ACCOUNTANT).orElseThrow();
        broken.remove(MONDAY).ifPresent(fact -> intermediaries.save(broken, List.of(fact)));
    }

    private void sweep() {
        intermediaries.beingRemoved(10).forEach(each -> removing.finish(each.relation(), each.kvkNumber()));
    }
}
