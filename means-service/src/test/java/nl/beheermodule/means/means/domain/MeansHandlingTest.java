package nl.beheermodule.means.means.domain;

import static nl.beheermodule.means.means.domain.Bakery.MEES;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.requested;
import static nl.beheermodule.means.means.domain.MeansDecisionTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import org.junit.jupiter.api.Test;

/** Design 11: only the medewerker who handles an application sees the identity document. */
class MeansHandlingTest {
    private static final String NOOR = "noor.visser";
    private static final ScanId FRONT = new ScanId("s-front");

    @Test
    void R53_an_application_is_handled_by_one_medewerker_at_a_time() {
        Means means = taken(requested());
        refused(Reason.HANDLED_BY_COLLEAGUE, () -> means.handling().take(NOOR, "Noor Visser", false, MONDAY));
        assertThat(means.handling().take(MEES, "Mees Bakker", false, MONDAY)).isFalse();
        assertThat(means.handling().handler().map(Handler::name)).contains("Mees Bakker");
    }

    @Test
    void R53_a_colleague_takes_it_over_by_saying_so() {
        Means means = taken(requested());
        assertThat(means.handling().take(NOOR, "Noor Visser", true, MONDAY)).isTrue();
        assertThat(means.handling().isOf(NOOR)).isTrue();
        assertThat(means.handling().isOf(MEES)).isFalse();
    }

    @Test
    void R53_who_gives_it_back_leaves_it_to_anybody() {
        Means means = taken(requested());
        means.handling().giveBack(NOOR);
        assertThat(means.handling().isOf(MEES)).isTrue();
        means.handling().giveBack(MEES);
        assertThat(means.handling().handler()).isEmpty();
    }

    @Test
    void R53_a_colleague_does_not_decide_on_it() {
        Means means = taken(requested());
        refused(Reason.HANDLED_BY_COLLEAGUE, () -> means.handling().requireNotOfColleague(NOOR));
        means.handling().requireNotOfColleague(MEES);
        requested().handling().requireNotOfColleague(NOOR);
    }

    @Test
    void R44_the_identity_document_is_for_who_handles_it_and_afterwards_for_who_decided() {
        Means means = requested();
        assertThat(means.handling().mayLook(MEES, FRONT)).isFalse();
        taken(means);
        assertThat(means.handling().mayLook(MEES, FRONT)).isTrue();
        assertThat(means.handling().mayLook(NOOR, FRONT)).isFalse();
        means.approve(MEES, MONDAY);
        assertThat(means.handling().mayLook(MEES, FRONT)).isTrue();
        assertThat(means.handling().mayLook(NOOR, FRONT)).isFalse();
    }

    @Test
    void R44_of_what_was_withdrawn_nobody_sees_the_document() {
        Means means = taken(requested());
        means.withdraw(MONDAY);
        assertThat(means.handling().mayLook(MEES, FRONT)).isFalse();
    }

    @Test
    void R58_who_handled_the_application_does_not_handle_what_is_asked_later() {
        Means means = taken(requested());
        means.approve(MEES, MONDAY);
        refused(Reason.ALREADY_DECIDED, () -> means.handling().take(NOOR, "Noor Visser", true, MONDAY));
        means.activation().activate("anna.vandalen", SecondFactor.SMS, null, Bakery.MONDAY_DATE, MONDAY);
        means.mutating()
                .request(
                        new Mutating.Asking(Mutated.MUTATION, Mutated.role(Role.ADMINISTRATOR), Papers.NONE, null),
                        Bakery.SANNE,
                        Mutated.EH4_AT_BOTH,
                        Bakery.MONDAY_DATE,
                        MONDAY.plusSeconds(60));
        assertThat(means.handling().handler()).isEqualTo(Optional.empty());
        means.handling().take(NOOR, "Noor Visser", false, MONDAY.plusSeconds(90));
        assertThat(means.handling().isOf(NOOR)).isTrue();
    }

    private static Means taken(Means means) {
        means.handling().take(MEES, "Mees Bakker", false, MONDAY);
        return means;
    }
}
