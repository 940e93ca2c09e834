package nl.beheermodule.means.means.domain;

import static nl.beheermodule.means.means.domain.Bakery.ANNAS;
import static nl.beheermodule.means.means.domain.Bakery.LAST_DAY;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY_DATE;
import static nl.beheermodule.means.means.domain.Bakery.approved;
import static nl.beheermodule.means.means.domain.Bakery.requested;
import static nl.beheermodule.means.means.domain.Bakery.withLetter;
import static nl.beheermodule.means.means.domain.MeansDecisionTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import org.junit.jupiter.api.Test;

class MeansLetterTest {
    private static final CodeHash CODE = new CodeHash("hash-of-the-letters-code");
    private static final CodeHash OTHER = new CodeHash("hash-of-another-code");
    private static final Instant DAY_30_LAST_MOMENT = Instant.parse("2026-12-23T22:59:59Z");
    private static final Instant DAY_31 = Instant.parse("2026-12-23T23:00:00Z");

    @Test
    void a_letter_that_is_printed_is_in_the_history() {
        Means means = approved();
        means.activation().startPrinting(CODE, MONDAY);
        assertThat(means.activation().letterPrinted(CODE, MONDAY_DATE, MONDAY))
                .isEqualTo(new MeansEvent.ActivationLetterIssued(ANNAS, new Deadline(LAST_DAY), MONDAY));
        assertThat(means.letters()).containsExactly(new SentLetter(MONDAY_DATE, LAST_DAY));
        assertThat(means.workDue()).isEmpty();
    }

    @Test
    void a_letter_that_is_being_printed_is_not_printed_by_another() {
        Means means = approved();
        means.activation().startPrinting(CODE, MONDAY);
        refused(Reason.NOT_DUE, () -> means.activation().startPrinting(OTHER, MONDAY.plusSeconds(59)));
    }

    @Test
    void a_printing_that_did_not_come_back_is_done_over_with_a_new_code() {
        Means means = approved();
        means.activation().startPrinting(CODE, MONDAY);
        means.activation().startPrinting(OTHER, MONDAY.plusSeconds(60));
        refused(Reason.NOT_DUE, () -> means.activation().letterPrinted(CODE, MONDAY_DATE, MONDAY.plusSeconds(61)));
        means.activation().letterPrinted(OTHER, MONDAY_DATE, MONDAY.plusSeconds(61));
        assertThat(means.activation().offerLetterCode(CODE, MONDAY.plusSeconds(62)))
                .isEqualTo(new CodeCheck.Wrong());
        assertThat(means.activation().offerLetterCode(OTHER, MONDAY.plusSeconds(62)))
                .isEqualTo(new CodeCheck.Right());
    }

    @Test
    void R79_on_day_30_the_activation_has_not_lapsed() {
        refused(Reason.NOT_DUE, () -> withLetter(CODE).activation().expireActivation(DAY_30_LAST_MOMENT));
    }

    @Test
    void R79_a_means_not_activated_in_thirty_days_lapses_on_day_31() {
        Means means = withLetter(CODE);
        assertThat(means.activation().lapsesAt()).contains(DAY_31);
        assertThat(means.activation().expireActivation(DAY_31))
                .isEqualTo(new MeansEvent.ActivationExpired(ANNAS, new Deadline(LAST_DAY), DAY_31));
        assertThat(MeansStatus.of(means.state())).isEqualTo(MeansStatus.ACTIVATION_EXPIRED);
        assertThat(means.activation().lapsesAt()).isEmpty();
    }

    @Test
    void R80_a_new_letter_after_the_lapse_brings_thirty_new_days() {
        Means means = withLetter(CODE);
        means.activation().expireActivation(DAY_31);
        means.activation().requestLetter(DAY_31);
        assertThat(means.activation().lapsesAt()).contains(new Deadline(LocalDate.parse("2027-01-23")).end());
        assertThat(means.workDue()).contains(DAY_31);
    }

    @Test
    void R80_a_new_letter_on_day_31_before_anybody_noticed_the_lapse_brings_thirty_new_days_too() {
        Means means = withLetter(CODE);
        means.activation().requestLetter(DAY_31);
        assertThat(means.activation().lapsesAt()).contains(new Deadline(LocalDate.parse("2027-01-23")).end());
    }

    @Test
    void Q10_a_new_letter_in_time_replaces_the_code_but_not_the_deadline() {
        Means means = withLetter(CODE);
        means.activation().requestLetter(MONDAY.plusSeconds(3600));
        assertThat(means.activation().lapsesAt()).contains(DAY_31);
        assertThat(means.activation().offerLetterCode(CODE, MONDAY.plusSeconds(3601)))
                .isEqualTo(new CodeCheck.Wrong());
    }

    @Test
    void asking_twice_for_a_letter_that_is_under_way_gives_one_letter() {
        Means means = approved();
        MeansState before = means.state();
        means.activation().requestLetter(MONDAY.plusSeconds(1));
        assertThat(means.state()).isEqualTo(before);
    }

    @Test
    void before_approval_there_is_no_letter() {
        refused(Reason.NO_LETTER_NOW, () -> requested().activation().requestLetter(MONDAY));
    }
}
