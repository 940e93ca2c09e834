package nl.beheermodule.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.contracts.means.MeansEvents.ActivationProven;
import nl.beheermodule.contracts.means.MeansEvents.MeansRequested;
import nl.beheermodule.identity.person.domain.EmailAddress;
import nl.beheermodule.identity.person.domain.MobileNumber;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we listen for, as means-service promises it. */
class MeansEventsContractTest {

    @SuppressWarnings("unchecked")
    static Stream<Class<? extends MeansEvents>> all() {
        return Arrays.stream(MeansEvents.class.getPermittedSubclasses())
                .map(event -> (Class<? extends MeansEvents>) event);
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_means_event_can_be_read(Class<? extends MeansEvents> event) {
        assertThat(GoldenContract.read(event).meansId()).isNotEmpty();
    }

    @Test
    void a_requested_person_fits_our_values() {
        MeansRequested requested = GoldenContract.read(MeansRequested.class);

        assertThat(new EmailAddress(requested.person().email()).value()).isNotEmpty();
        assertThat(requested.personId()).isNotEmpty();
        if (requested.person().mobile() != null) {
            assertThat(MobileNumber.parse(requested.person().mobile()).value()).startsWith("+");
        }
    }

    @Test
    void the_token_of_a_proven_activation_comes_as_a_sha_256_hash() {
        assertThat(GoldenContract.read(ActivationProven.class).setupTokenHash()).matches("[0-9a-f]{64}");
    }
}
