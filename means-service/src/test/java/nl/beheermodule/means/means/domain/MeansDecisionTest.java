package nl.beheermodule.means.means.domain;

import static nl.beheermodule.means.means.domain.Bakery.ANNAS;
import static nl.beheermodule.means.means.domain.Bakery.LAST_DAY;
import static nl.beheermodule.means.means.domain.Bakery.MEES;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.approved;
import static nl.beheermodule.means.means.domain.Bakery.requested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import org.junit.jupiter.api.Test;

class MeansDecisionTest {
    @Test
    void R79_Q10_approval_gives_thirty_days_to_activate() {
        assertThat(requested().approve(MEES, MONDAY))
                .isEqualTo(new MeansEvent.MeansApproved(ANNAS, new Deadline(LAST_DAY), MONDAY));
    }

    @Test
    void Q10_the_day_of_approval_is_a_day_in_Amsterdam() {
        Instant lateOnMonday = Instant.parse("2026-11-23T23:30:00Z");
        assertThat(requested().approve(MEES, lateOnMonday).deadline().day()).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    void approval_makes_a_letter_due() {
        assertThat(approved().workDue()).contains(MONDAY);
    }

    @Test
    void R82_a_rejection_has_an_e_mail_due_and_leaves_the_overview() {
        Means means = requested();
        assertThat(means.reject(MEES, "De foto is niet leesbaar.", MONDAY))
                .isEqualTo(new MeansEvent.MeansRejected(ANNAS, MONDAY));
        assertThat(means.workDue()).contains(MONDAY);
        assertThat(MeansStatus.of(means.state()).isListed()).isFalse();
    }

    @Test
    void a_rejection_that_was_mailed_is_not_mailed_again() {
        Means means = requested();
        means.reject(MEES, "De foto is niet leesbaar.", MONDAY);
        means.startMail(MONDAY);
        refused(Reason.NOT_DUE, () -> means.startMail(MONDAY.plusSeconds(59)));
        means.mailSent();
        assertThat(means.workDue()).isEmpty();
    }

    @Test
    void a_mail_that_did_not_come_back_is_tried_again_after_a_minute() {
        Means means = requested();
        means.reject(MEES, "De foto is niet leesbaar.", MONDAY);
        means.startMail(MONDAY);
        assertThat(means.workDue()).contains(MONDAY.plusSeconds(60));
        means.startMail(MONDAY.plusSeconds(60));
    }

    @Test
    void what_is_decided_is_not_decided_again() {
        Means means = approved();
        refused(Reason.ALREADY_DECIDED, () -> means.approve("ander", MONDAY));
        refused(Reason.ALREADY_DECIDED, () -> means.reject("ander", "Nee", MONDAY));
    }

    static void refused(Reason reason, Runnable command) {
        assertThatExceptionOfType(MeansRefused.class)
                .isThrownBy(command::run)
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(reason));
    }
}
