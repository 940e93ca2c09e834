package nl.beheermodule.chain.request.usecase;

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
import java.util.Map;
import nl.beheermodule.chain.InMemoryOrganisations;
import nl.beheermodule.chain.authorization.domain.ChainRefused;
import nl.beheermodule.chain.authorization.usecase.GrantServices;
import nl.beheermodule.chain.authorization.usecase.InMemoryChains;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent;
import nl.beheermodule.chain.intermediary.usecase.InMemoryIntermediaries;
import nl.beheermodule.chain.intermediary.usecase.RecordIntermediary;
import nl.beheermodule.chain.intermediary.usecase.RemoveIntermediary;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.request.domain.Answer;
import nl.beheermodule.chain.request.domain.Asker;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestEvent;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.Wish;
import nl.beheermodule.platform.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerRequestTest {
    private static final RequestId ID = new RequestId("r-1");
    private static final Asker VAN_DIJK = new Asker(new OrganisationId("o-van-dijk"), ACCOUNTANT, ACCOUNTANT_NAME);

    private final Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
    private final InMemoryRequests requests = new InMemoryRequests();
    private final InMemoryChains chains = new InMemoryChains();
    private final InMemoryIntermediaries intermediaries = new InMemoryIntermediaries();
    private final RemoveIntermediary removing =
            new RemoveIntermediary(intermediaries, chains, new InMemoryOrganisations(), clock);
    private final RecordAccepted recording = new RecordAccepted(
            requests,
            ids -> Map.of(LOONHEFFINGEN.id(), LOONHEFFINGEN),
            new RecordIntermediary(intermediaries, removing, clock),
            new GrantServices(chains, removing, clock),
            clock);
    private final AnswerRequest answering = new AnswerRequest(requests, recording, clock);

    @BeforeEach
    void asked() {
        Wish wish = new Wish(List.of(LOONHEFFINGEN, ZIEKTEWET), TODAY.plusYears(3), null);
        requests.add(ChainRequest.ask(ID, VAN_DIJK, BAKERY, null, wish, MONDAY));
    }

    @Test
    void r117_a_yes_makes_the_chain_authorizations_and_costs_the_relation_nothing() {
        accept(AssuranceLevel.EH3);
        assertThat(chains.open(BAKERY, ACCOUNTANT))
                .extracting(each -> each.grant().service())
                .as("a service that was withdrawn meanwhile is left out")
                .containsExactly(LOONHEFFINGEN);
        assertThat(intermediaries.facts).containsExactly(new IntermediaryEvent.Registered(null, MONDAY));
        assertThat(requests.facts).containsExactly(RequestEvent.REQUESTED, RequestEvent.ACCEPTED);
    }

    @Test
    void a_yes_that_broke_off_is_finished_and_not_done_twice() {
        ChainRequest request = requests.find(ID).orElseThrow();
        request.accept(BAKERY, new Answer("Sanne de Wit", false, MONDAY));
        requests.save(request, RequestEvent.ACCEPTED, MONDAY);
        recording.record(ID);
        assertThat(chains.open(BAKERY, ACCOUNTANT)).hasSize(1);
        removing.remove(BAKERY, ACCOUNTANT);
        recording.record(ID);
        assertThat(chains.open(BAKERY, ACCOUNTANT)).isEmpty();
    }

    @Test
    void norm_1_a_beheerder_accepts_up_to_his_own_level() {
        ChainRefused refused = catchThrowableOfType(ChainRefused.class, () -> accept(AssuranceLevel.EH2_PLUS));
        assertThat(refused.reason()).isEqualTo(ChainRefused.Reason.ABOVE_OWN_LEVEL);
        assertThat(chains.open(BAKERY, ACCOUNTANT)).isEmpty();
    }

    @Test
    void with_a_belastingdienstmiddel_one_declines_but_does_not_accept() {
        ChainRefused refused = catchThrowableOfType(
                ChainRefused.class, () -> answering.accept(ID, BAKERY, "Sanne", AssuranceLevel.EH3, true));
        assertThat(refused.reason()).isEqualTo(ChainRefused.Reason.TAX_AUTHORITY_MEANS);
        answering.decline(ID, BAKERY, "Sanne", null);
        assertThat(requests.facts).endsWith(RequestEvent.DECLINED);
    }

    @Test
    void only_the_relation_answers_and_only_who_asked_takes_it_back() {
        Relation other = Relation.outside(new KvkNumber("90004399"), "Een ander");
        assertThat(catchThrowableOfType(NotFound.class, () -> answering.decline(ID, other, "X", null)))
                .isNotNull();
        assertThat(catchThrowableOfType(NotFound.class, () -> answering.withdraw(ID, new OrganisationId("o-other"))))
                .isNotNull();
        answering.withdraw(ID, VAN_DIJK.organisation());
        assertThat(requests.facts).endsWith(RequestEvent.WITHDRAWN);
    }

    private void accept(AssuranceLevel level) {
        answering.accept(ID, BAKERY, "Sanne de Wit", level, false);
    }
}
