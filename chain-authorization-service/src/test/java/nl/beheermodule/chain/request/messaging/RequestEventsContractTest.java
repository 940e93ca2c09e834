package nl.beheermodule.chain.request.messaging;

import static nl.beheermodule.chain.Korenschoof.MONDAY;
import static nl.beheermodule.chain.Korenschoof.TODAY;
import static nl.beheermodule.chain.Korenschoof.service;

import java.util.List;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.request.domain.Asker;
import nl.beheermodule.chain.request.domain.ChainRequest;
import nl.beheermodule.chain.request.domain.RequestEvent;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.domain.RequestNews;
import nl.beheermodule.chain.request.domain.Wish;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RequestEventsContractTest {
    private static final ChainRequest REQUEST = ChainRequest.ask(
            new RequestId("e4c3b2a1-0f9e-4d8c-8b7a-6f5e4d3c2b13"),
            new Asker(
                    new OrganisationId("2c9a7d5e-8b1f-4c3a-9e6d-1f0b2a3c4d12"),
                    new KvkNumber("90004323"),
                    "Accountantskantoor Van Dijk"),
            new Relation(
                    new OrganisationId("0f8f4a0e-6a51-4a11-9b40-7f2d8f0f1a01"),
                    new KvkNumber("90004321"),
                    null,
                    "Bakkerij De Korenschoof B.V."),
            null,
            new Wish(
                    List.of(service("b7f7a1f0-61f6-5d0c-9a57-0d3f0c1b2a04", "Loonheffingen", AssuranceLevel.EH3, true)),
                    TODAY.plusYears(3),
                    null),
            MONDAY);

    @ParameterizedTest
    @EnumSource(RequestEvent.class)
    void every_fact_is_published_as_the_golden_contract_says(RequestEvent what) {
        GoldenContract.check(new RequestTranslator().apply(REQUEST, new RequestNews(what, MONDAY)));
    }
}
