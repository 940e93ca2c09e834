package nl.beheermodule.authorization.authorization.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.AuthorizationEvent;
import nl.beheermodule.authorization.authorization.domain.Grant;
import nl.beheermodule.authorization.authorization.domain.RevocationCause;
import nl.beheermodule.authorization.authorization.domain.Scope;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others build on: the published form of each fact. */
class AuthorizationEventsContractTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate END = LocalDate.of(2031, 11, 23);
    private static final Grant GRANT = new Grant(
            new OrganisationId("0f8f4a0e-6a51-4a11-9b40-7f2d8f0f1a01"),
            new MeansId("5b8c1c2e-2d50-4a0e-9a6a-0f1a6d1c2b02"),
            "3c1f3b7a-0b1f-4a3d-8a52-90f1c5e7d303",
            "Anna Bakker",
            new ServiceId("b7f7a1f0-61f6-5d0c-9a57-0d3f0c1b2a04"),
            "Loonheffingen",
            "Belastingdienst",
            AssuranceLevel.EH3,
            Scope.establishment("000012345678"));

    static Stream<AuthorizationEvent> facts() {
        return Stream.of(
                new AuthorizationEvent.Granted(new Term(LocalDate.of(2026, 11, 23), END), AT),
                new AuthorizationEvent.EndDateChanged(END, LocalDate.of(2027, 1, 31), AT),
                new AuthorizationEvent.Revoked(
                        AT.plusSeconds(3), RevocationCause.BY_ADMINISTRATOR, AT.plusMillis(3_100)),
                new AuthorizationEvent.Expired(END, Instant.parse("2031-11-23T23:00:00.120Z")));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_is_published_as_the_golden_contract_says(AuthorizationEvent fact) {
        GoldenContract.check(new AuthorizationTranslator().apply(GRANT, fact));
    }
}
