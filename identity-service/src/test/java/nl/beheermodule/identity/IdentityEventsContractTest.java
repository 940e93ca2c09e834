package nl.beheermodule.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.identity.IdentityEvents;
import nl.beheermodule.contracts.identity.IdentityEvents.AccountReady;
import nl.beheermodule.contracts.identity.IdentityEvents.ContactDetailsChanged;
import nl.beheermodule.contracts.identity.IdentityEvents.EstablishmentNumberRemoved;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationEnded;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.contracts.identity.IdentityEvents.PersonRegistered;
import nl.beheermodule.contracts.identity.IdentityEvents.RegistrationSubmitted;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we publish is what the golden files promise. */
class IdentityEventsContractTest {
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
    private static final PostalAddress ADDRESS = new PostalAddress("Molenstraat", "12", "3581 AB", "Utrecht");
    private static final PersonDetails JORIS = new PersonDetails(
            "Joris", "van", "Dalen", LocalDate.of(1988, 3, 14), "joris@korenschoof.example", "+31612346270");
    private static final String PERSON = "5b1e0c9a-7c1e-4b6e-9d5a-0f6f0c6a1d11";
    private static final String ORGANISATION = "1f0a6f6e-3f0e-4f6b-8a57-2f3f5b0d9c01";

    static List<IdentityEvents> all() {
        return List.of(
                new OrganisationRegistered(
                        ORGANISATION,
                        "90004323",
                        "000000432301",
                        "Accountantskantoor Van Dijk Utrecht",
                        "123456782",
                        ADDRESS,
                        "030 1234567",
                        12,
                        AT),
                new RegistrationSubmitted(
                        "9a0e6b1c-53d8-4f19-8d3e-7c8f5a6b2c21",
                        List.of(ORGANISATION),
                        "Willem Bakker",
                        "willem@korenschoof.example",
                        JORIS,
                        AssuranceLevel.EH3,
                        SecondFactor.OTP,
                        3,
                        ADDRESS,
                        AT),
                new PersonRegistered(PERSON, JORIS, AT),
                new ContactDetailsChanged(PERSON, "joris@thuis.example", "+31687654321", AT),
                new AccountReady(
                        PERSON,
                        "c2d7a3f4-1b5e-4c8f-9e6d-3a4b5c6d7e31",
                        "joris.vandalen",
                        SecondFactor.OTP,
                        "OTP-204117",
                        AT),
                new EstablishmentNumberRemoved(ORGANISATION, "90004322", "Molen De Hoop B.V.", ADDRESS, AT),
                new OrganisationEnded(ORGANISATION, "90004322", AT));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_event_goes_on_the_wire_as_promised(IdentityEvents event) {
        GoldenContract.check(event);
    }
}
