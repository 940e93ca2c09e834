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
import java.util.List;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import org.junit.jupiter.api.Test;

class MeansActivationTest {
    private static final CodeHash CODE = new CodeHash("hash-of-the-letters-code");
    private static final CodeHash EMAILED = new CodeHash("hash-of-the-emailed-code");
    private static final CodeHash WRONG = new CodeHash("hash-of-something-else");
    private static final Instant LAST_MOMENT = Instant.parse("2026-12-23T22:59:59Z");
    private static final Instant TOO_LATE = Instant.parse("2026-12-23T23:00:00Z");

    @Test
    void both_codes_prove_who_activates() {
        Means means = emailed(MONDAY);
        assertThat(means.activation().offerEmailCode(EMAILED, MONDAY))
                .isEqualTo(new CodeCheck.Proven(
                        new MeansEvent.ActivationProven(ANNAS, "token", MONDAY.plusSeconds(3600), MONDAY)));
    }

    @Test
    void Q10_the_account_cannot_be_set_up_after_the_deadline() {
        Means means = emailed(LAST_MOMENT);
        assertThat(means.activation().offerEmailCode(EMAILED, LAST_MOMENT))
                .isEqualTo(
                        new CodeCheck.Proven(new MeansEvent.ActivationProven(ANNAS, "token", TOO_LATE, LAST_MOMENT)));
    }

    @Test
    void the_letters_code_still_works_on_day_30() {
        assertThat(withLetter(CODE).activation().offerLetterCode(CODE, LAST_MOMENT))
                .isEqualTo(new CodeCheck.Right());
    }

    @Test
    void R79_on_day_31_the_right_code_is_refused_even_before_anybody_noticed_the_lapse() {
        refused(Reason.ACTIVATION_EXPIRED, () -> withLetter(CODE).activation().offerLetterCode(CODE, TOO_LATE));
        refused(
                Reason.ACTIVATION_EXPIRED,
                () -> emailed(LAST_MOMENT).activation().offerEmailCode(EMAILED, TOO_LATE));
    }

    @Test
    void only_who_has_the_letter_learns_that_it_lapsed() {
        Means means = withLetter(CODE);
        means.activation().expireActivation(TOO_LATE);
        assertThat(means.activation().offerLetterCode(WRONG, TOO_LATE)).isEqualTo(new CodeCheck.Wrong());
        refused(Reason.ACTIVATION_EXPIRED, () -> means.activation().offerLetterCode(CODE, TOO_LATE));
    }

    @Test
    void a_code_for_a_means_that_waits_for_approval_is_just_wrong() {
        assertThat(requested().activation().offerLetterCode(CODE, MONDAY)).isEqualTo(new CodeCheck.Wrong());
    }

    @Test
    void ten_wrong_codes_lock_the_letter_even_for_the_right_one() {
        Means means = withLetter(CODE);
        for (int attempt = 1; attempt <= 9; attempt++) {
            means.activation().offerLetterCode(WRONG, MONDAY);
        }
        assertThat(means.activation().offerLetterCode(CODE, MONDAY)).isEqualTo(new CodeCheck.Right());
        means.activation().offerLetterCode(WRONG, MONDAY);
        refused(Reason.LETTER_LOCKED, () -> means.activation().offerLetterCode(CODE, MONDAY));
    }

    @Test
    void a_letter_is_good_for_ten_e_mails() {
        Means means = withLetter(CODE);
        for (int email = 1; email <= 10; email++) {
            assertThat(means.activation().offerLetterCode(CODE, MONDAY)).isEqualTo(new CodeCheck.Right());
            means.activation().startProof("token" + email, EMAILED, MONDAY);
        }
        refused(Reason.LETTER_LOCKED, () -> means.activation().offerLetterCode(CODE, MONDAY));
    }

    @Test
    void the_code_from_the_e_mail_works_for_fifteen_minutes() {
        assertThat(emailed(MONDAY).activation().offerEmailCode(EMAILED, MONDAY.plusSeconds(899)))
                .isInstanceOf(CodeCheck.Proven.class);
        refused(
                Reason.EMAIL_CODE_EXPIRED,
                () -> emailed(MONDAY).activation().offerEmailCode(EMAILED, MONDAY.plusSeconds(900)));
    }

    @Test
    void five_wrong_codes_lock_the_one_from_the_e_mail() {
        Means means = emailed(MONDAY);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(means.activation().offerEmailCode(WRONG, MONDAY)).isEqualTo(new CodeCheck.Wrong());
        }
        refused(Reason.EMAIL_CODE_LOCKED, () -> means.activation().offerEmailCode(EMAILED, MONDAY));
    }

    @Test
    void the_right_code_sent_twice_proves_once() {
        Means means = emailed(MONDAY);
        means.activation().offerEmailCode(EMAILED, MONDAY);
        assertThat(means.activation().offerEmailCode(EMAILED, MONDAY)).isEqualTo(new CodeCheck.ProvenBefore());
    }

    @Test
    void R81_a_ready_account_makes_the_means_active_until_the_contract_ends() {
        Means means = emailed(MONDAY);
        means.activation().offerEmailCode(EMAILED, MONDAY);
        MeansState.Active active =
                new MeansState.Active(MONDAY, "anna.vandalen", null, LocalDate.parse("2029-11-23"), "token", List.of());
        assertThat(means.activation().activate("anna.vandalen", SecondFactor.SMS, null, MONDAY_DATE, MONDAY))
                .contains(new MeansEvent.MeansActivated(ANNAS, active, MONDAY));
        assertThat(means.state()).isEqualTo(active);
    }

    @Test
    void a_contract_that_starts_on_29_February_ends_on_the_28th() {
        Instant leapDay = Instant.parse("2028-02-29T09:00:00Z");
        Means means = requested();
        means.approve("mees", leapDay);
        means.activation().activate("anna", SecondFactor.SMS, null, LocalDate.parse("2028-02-29"), leapDay);
        assertThat(means.state())
                .isInstanceOfSatisfying(
                        MeansState.Active.class,
                        active -> assertThat(active.contractEnd()).isEqualTo("2031-02-28"));
    }

    @Test
    void the_same_news_twice_activates_once() {
        Means means = approved();
        means.activation().activate("anna", SecondFactor.SMS, null, MONDAY_DATE, MONDAY);
        assertThat(means.activation().activate("anna", SecondFactor.SMS, null, MONDAY_DATE, MONDAY))
                .isEmpty();
    }

    @Test
    void Q10_an_account_that_was_ready_too_late_does_not_activate() {
        assertThat(approved().activation().activate("anna", SecondFactor.SMS, null, LAST_DAY.plusDays(1), TOO_LATE))
                .isEmpty();
    }

    @Test
    void an_account_that_was_ready_in_time_counts_even_when_the_lapse_was_noticed_first() {
        Means means = approved();
        means.activation().expireActivation(TOO_LATE);
        assertThat(means.activation().activate("anna", SecondFactor.SMS, null, LAST_DAY, LAST_MOMENT))
                .isPresent();
    }

    @Test
    void news_from_before_this_waiting_began_does_not_count() {
        assertThat(approved()
                        .activation()
                        .activate("anna", SecondFactor.SMS, null, MONDAY_DATE, MONDAY.minusSeconds(1)))
                .isEmpty();
    }

    private static Means emailed(Instant at) {
        Means means = withLetter(CODE);
        means.activation().offerLetterCode(CODE, at);
        means.activation().startProof("token", EMAILED, at);
        return means;
    }
}
