package nl.beheermodule.chain.authorization.usecase;

import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT;
import static nl.beheermodule.chain.Korenschoof.ACCOUNTANT_NAME;
import static nl.beheermodule.chain.Korenschoof.BAKERY;
import static nl.beheermodule.chain.Korenschoof.LOONHEFFINGEN;
import static nl.beheermodule.chain.Korenschoof.MONDAY;
import static nl.beheermodule.chain.Korenschoof.NOT_FOR_CHAINS;
import static nl.beheermodule.chain.Korenschoof.ZIEKTEWET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.beheermodule.chain.InMemoryOrganisations;
import nl.beheermodule.chain.authorization.domain.ChainEvent;
import nl.beheermodule.chain.authorization.domain.ChainRefused;
import nl.beheermodule.chain.authorization.domain.Granting.Outcome;
import nl.beheermodule.chain.company.domain.Company;
import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent;
import nl.beheermodule.chain.intermediary.usecase.InMemoryIntermediaries;
import nl.beheermodule.chain.intermediary.usecase.RecordIntermediary;
import nl.beheermodule.chain.intermediary.usecase.RemoveIntermediary;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.ServiceId;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantChainTest {
    private static final Company VAN_DIJK =
            new Company(ACCOUNTANT, ACCOUNTANT_NAME, new Company.Address("Maliebaan", "45", "3581 CD", "Utrecht"));

    private final InMemoryChains chains = new InMemoryChains();
    private final InMemoryIntermediaries intermediaries = new InMemoryIntermediaries();
    private final Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
    private final RemoveIntermediary removing =
            new RemoveIntermediary(intermediaries, chains, new InMemoryOrganisations(), clock);
    private final GrantChain granting = new GrantChain(
            ids -> Stream.of(LOONHEFFINGEN, ZIEKTEWET, NOT_FOR_CHAINS)
                    .filter(service -> ids.contains(service.id()))
                    .collect(Collectors.toMap(KnownService::id, Function.identity())),
            number -> number.equals(ACCOUNTANT) ? Optional.of(VAN_DIJK) : Optional.empty(),
            intermediaries,
            new RecordIntermediary(intermediaries, removing, clock),
            new GrantServices(chains, removing, clock),
            clock);

    @Test
    void r118_one_or_more_services_are_given_to_an_intermediary_that_is_recorded_with_the_agreed_costs() {
        GrantResult result = granting.grant(command("q-1", LOONHEFFINGEN, ZIEKTEWET));
        assertThat(result.recorded()).isTrue();
        assertThat(result.name()).isEqualTo(ACCOUNTANT_NAME);
        assertThat(outcomes(result)).containsExactly(Outcome.GRANTED, Outcome.GRANTED);
        assertThat(intermediaries.facts).containsExactly(new IntermediaryEvent.Registered("q-1", MONDAY));
    }

    @Test
    void q16_only_a_new_intermediary_costs_something() {
        assertThat(reason(() -> granting.grant(command(null, LOONHEFFINGEN))))
                .isEqualTo(ChainRefused.Reason.COSTS_NOT_AGREED);
        granting.grant(command("q-1", LOONHEFFINGEN));
        assertThat(granting.grant(command(null, ZIEKTEWET)).recorded()).isFalse();
        assertThat(intermediaries.facts).hasSize(1);
    }

    @Test
    void q16_two_at_once_record_a_new_intermediary_once() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<GrantResult>> all = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> granting.grant(command("q-" + i, LOONHEFFINGEN, ZIEKTEWET))))
                    .toList();
            int recorded = 0;
            for (Future<GrantResult> each : all) {
                recorded += each.get().recorded() ? 1 : 0;
            }
            assertThat(recorded).isEqualTo(1);
        }
        assertThat(intermediaries.facts).hasSize(1);
        assertThat(chains.facts)
                .filteredOn(ChainEvent.Granted.class::isInstance)
                .hasSize(2);
    }

    @Test
    void q16_the_own_kvk_number_is_refused() {
        GrantCommand own = new GrantCommand(
                BAKERY, BAKERY.kvkNumber(), Set.of(LOONHEFFINGEN.id()), null, "q-1", AssuranceLevel.EH3, false);
        assertThat(reason(() -> granting.grant(own))).isEqualTo(ChainRefused.Reason.OWN_COMPANY);
    }

    @Test
    void a_holder_of_a_belastingdienstmiddel_gives_no_chains() {
        GrantCommand tax =
                new GrantCommand(BAKERY, ACCOUNTANT, Set.of(LOONHEFFINGEN.id()), null, "q-1", AssuranceLevel.EH3, true);
        assertThat(reason(() -> granting.grant(tax))).isEqualTo(ChainRefused.Reason.TAX_AUTHORITY_MEANS);
    }

    @Test
    void what_cannot_be_given_is_named_and_nothing_is_owed_when_it_is_all() {
        GrantResult refused = granting.grant(command("q-1", NOT_FOR_CHAINS));
        assertThat(refused.services().getFirst().refusal()).isEqualTo(ChainRefused.Reason.NOT_CHAINABLE);
        assertThat(refused.recorded()).isFalse();
        assertThat(intermediaries.facts).isEmpty();
        GrantResult low = granting.grant(new GrantCommand(
                BAKERY, ACCOUNTANT, Set.of(LOONHEFFINGEN.id()), null, "q-1", AssuranceLevel.EH2_PLUS, false));
        assertThat(low.services().getFirst().refusal()).isEqualTo(ChainRefused.Reason.ABOVE_OWN_LEVEL);
        GrantResult unknown = granting.grant(new GrantCommand(
                BAKERY, ACCOUNTANT, Set.of(new ServiceId("nowhere")), null, "q-1", AssuranceLevel.EH3, false));
        assertThat(unknown.services().getFirst().refusal()).isEqualTo(ChainRefused.Reason.UNKNOWN_SERVICE);
    }

    @Test
    void r121_an_intermediary_goes_with_everything_it_has_and_is_new_when_it_comes_back() {
        granting.grant(command("q-1", LOONHEFFINGEN, ZIEKTEWET));
        assertThat(removing.remove(BAKERY, ACCOUNTANT)).hasSize(2);
        assertThat(chains.open(BAKERY, ACCOUNTANT)).isEmpty();
        assertThat(intermediaries.recorded(BAKERY)).isEmpty();
        assertThat(reason(() -> granting.grant(command(null, LOONHEFFINGEN))))
                .isEqualTo(ChainRefused.Reason.COSTS_NOT_AGREED);
        assertThat(granting.grant(command("q-2", LOONHEFFINGEN)).recorded()).isTrue();
    }

    @Test
    void r121_a_removal_that_broke_off_is_finished() {
        granting.grant(command("q-1", LOONHEFFINGEN));
        Intermediary broken = intermediaries.find(BAKERY, ACCOUNTANT).orElseThrow();
        broken.remove(MONDAY).ifPresent(fact -> intermediaries.save(broken, List.of(fact)));
        intermediaries.beingRemoved(10).forEach(each -> removing.finish(each.relation(), each.kvkNumber()));
        assertThat(chains.open(BAKERY, ACCOUNTANT)).isEmpty();
        assertThat(intermediaries.beingRemoved(10)).isEmpty();
    }

    private static GrantCommand command(@Nullable String quote, KnownService... services) {
        Set<ServiceId> ids =
                Arrays.stream(services).map(KnownService::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return new GrantCommand(BAKERY, ACCOUNTANT, ids, null, quote, AssuranceLevel.EH3, false);
    }

    private static List<Outcome> outcomes(GrantResult result) {
        return result.services().stream()
                .map(each -> Objects.requireNonNull(each.granting()).outcome())
                .toList();
    }

    private static ChainRefused.Reason reason(ThrowableAssert.ThrowingCallable refused) {
        return catchThrowableOfType(ChainRefused.class, refused).reason();
    }
}
