package nl.beheermodule.chain.intermediary.messaging;

import static nl.beheermodule.chain.Korenschoof.MONDAY;

import nl.beheermodule.chain.intermediary.domain.Intermediary;
import nl.beheermodule.chain.intermediary.domain.IntermediaryEvent;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.api.Test;

class IntermediaryEventsContractTest {
    private static final Intermediary VAN_DIJK = new Intermediary(
            1,
            new Relation(
                    new OrganisationId("0f8f4a0e-6a51-4a11-9b40-7f2d8f0f1a01"),
                    new KvkNumber("90004321"),
                    null,
                    "Bakkerij De Korenschoof B.V."),
            new KvkNumber("90004323"),
            "Accountantskantoor Van Dijk",
            null,
            Intermediary.State.RECORDED,
            MONDAY);

    @Test
    void every_fact_is_published_as_the_golden_contract_says() {
        IntermediaryTranslator translator = new IntermediaryTranslator();
        GoldenContract.check(translator.apply(
                VAN_DIJK, new IntermediaryEvent.Registered("d1f5a1c0-7c1e-4b0a-8d0e-2f6b9a3c4d06", MONDAY)));
        GoldenContract.check(translator.apply(VAN_DIJK, new IntermediaryEvent.Removed(MONDAY)));
    }
}
