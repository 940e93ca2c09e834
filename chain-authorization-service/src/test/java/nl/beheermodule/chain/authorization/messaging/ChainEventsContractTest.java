package nl.beheermodule.chain.authorization.messaging;

import static nl.beheermodule.chain.Korenschoof.MONDAY;
import static nl.beheermodule.chain.Korenschoof.TODAY;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.beheermodule.chain.authorization.domain.ChainEvent;
import nl.beheermodule.chain.authorization.domain.ChainGrant;
import nl.beheermodule.chain.authorization.domain.RevocationCause;
import nl.beheermodule.chain.authorization.domain.Term;
import nl.beheermodule.chain.known.domain.AssuranceLevel;
import nl.beheermodule.chain.known.domain.KnownService;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainEventsContractTest {
    private static final ChainGrant GRANT = new ChainGrant(
            new Relation(
                    new OrganisationId("0f8f4a0e-6a51-4a11-9b40-7f2d8f0f1a01"),
                    new KvkNumber("90004321"),
                    "000012345678",
                    "Bakkerij De Korenschoof B.V."),
            new KvkNumber("90004323"),
            "Accountantskantoor Van Dijk",
            new KnownService(
                    new ServiceId("b7f7a1f0-61f6-5d0c-9a57-0d3f0c1b2a04"),
                    "Loonheffingen",
                    "Belastingdienst",
                    AssuranceLevel.EH3,
                    true));
    private static final LocalDate IN_THREE_YEARS = TODAY.plusYears(3);

    @ParameterizedTest
    @MethodSource("facts")
    void every_fact_is_published_as_the_golden_contract_says(ChainEvent fact) {
        GoldenContract.check(new ChainTranslator().apply(GRANT, fact));
    }

    static Stream<ChainEvent> facts() {
        return Stream.of(
                new ChainEvent.Granted(new Term(TODAY, IN_THREE_YEARS), MONDAY),
                new ChainEvent.EndDateChanged(IN_THREE_YEARS, TODAY.plusYears(5), MONDAY),
                new ChainEvent.Revoked(RevocationCause.BY_ADMINISTRATOR, MONDAY),
                new ChainEvent.Expired(TODAY.minusDays(1), MONDAY));
    }
}
