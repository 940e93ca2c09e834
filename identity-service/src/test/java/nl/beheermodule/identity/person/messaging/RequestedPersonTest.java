package nl.beheermodule.identity.person.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.identity.MeansFacts;
import org.junit.jupiter.api.Test;

class RequestedPersonTest {

    @Test
    void a_person_whose_address_has_quotes_is_known_as_he_was_requested() {
        MeansFacts facts = new MeansFacts("m-1", "p-1", "o-1", Role.USER, SecondFactor.SMS);

        assertThat(RequestedPerson.of(facts.requested("\"jan jansen\"@bedrijf.nl"))
                        .email()
                        .value())
                .isEqualTo("\"jan jansen\"@bedrijf.nl");
    }
}
