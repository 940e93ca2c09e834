package nl.beheermodule.means.means.domain;

import static nl.beheermodule.means.means.domain.AssuranceLevel.EH2;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH2_PLUS;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH3;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH4;
import static nl.beheermodule.means.means.domain.Bakery.ANNAS;
import static nl.beheermodule.means.means.domain.Bakery.BAKERY;
import static nl.beheermodule.means.means.domain.Bakery.LAST_DAY;
import static nl.beheermodule.means.means.domain.Bakery.MEES;
import static nl.beheermodule.means.means.domain.Bakery.MILL;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY_DATE;
import static nl.beheermodule.means.means.domain.MeansDecisionTest.refused;
import static nl.beheermodule.means.means.domain.Mutated.active;
import static nl.beheermodule.means.means.domain.Mutated.approve;
import static nl.beheermodule.means.means.domain.Mutated.ask;
import static nl.beheermodule.means.means.domain.Mutated.conversion;
import static nl.beheermodule.means.means.domain.Mutated.level;
import static nl.beheermodule.means.means.domain.Mutated.link;
import static nl.beheermodule.means.means.domain.Mutated.role;
import static nl.beheermodule.means.means.domain.Role.ADMINISTRATOR;
import static nl.beheermodule.means.means.domain.Role.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.beheermodule.means.means.domain.MeansEvent.MeansConverted;
import nl.beheermodule.means.means.domain.MeansEvent.MeansLevelChanged;
import nl.beheermodule.means.means.domain.MeansEvent.MeansLinked;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRoleChanged;
import nl.beheermodule.means.means.domain.MeansEvent.MutationApproved;
import nl.beheermodule.means.means.domain.MeansEvent.MutationWithdrawn;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansState.Active;
import org.junit.jupiter.api.Test;

class MutationEffectTest {
    private static final CodeHash CODE = new CodeHash("hash");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @Test
    void Q1_a_pending_mutation_is_a_flag_and_not_a_status() {
        Means means = active(EH3, USER);
        ask(means, level(EH4));
        assertThat(MeansStatus.of(means.state())).isEqualTo(MeansStatus.ACTIVE);
        assertThat(means.mutating().pending()).isPresent();
    }

    @Test
    void Q9_another_role_counts_at_approval() {
        Means means = active(EH3, USER);
        ask(means, role(ADMINISTRATOR));
        assertThat(means.terms().role()).isEqualTo(USER);
        assertThat(approve(means)).hasSize(2).last().isEqualTo(new MeansRoleChanged(ANNAS, MONDAY));
        assertThat(means.terms().role()).isEqualTo(ADMINISTRATOR);
        assertThat(means.mutating().pending()).isEmpty();
    }

    @Test
    void R56_a_link_counts_at_approval_and_the_contract_goes_on() {
        Means means = active(EH3, USER);
        ask(means, link(MILL));
        assertThat(approve(means))
                .last()
                .isEqualTo(new MeansLinked(ANNAS, List.of(MILL), MONDAY_DATE.plusYears(3), MONDAY));
        assertThat(means.terms().organisations()).containsExactly(BAKERY, MILL);
    }

    @Test
    void R70_a_conversion_counts_at_approval() {
        Means means = Mutated.sannes(false);
        ask(means, conversion(true));
        assertThat(approve(means)).last().isInstanceOf(MeansConverted.class);
        assertThat(means.terms().isTaxAuthorityMeans()).isTrue();
    }

    @Test
    void R65_a_lower_level_goes_on_with_the_running_contract() {
        Means means = active(EH3, USER);
        ask(means, down());
        var facts = means.mutating().approve(MEES, MONDAY_DATE.plusDays(1), TUESDAY);
        assertThat(((MutationApproved) facts.getFirst()).mutation().contractYears())
                .isNull();
        assertThat(((MeansLevelChanged) facts.getLast()).active().contractEnd()).isEqualTo(MONDAY_DATE.plusYears(3));
        assertThat(means.ending().contractEnd(MONDAY_DATE.plusDays(1))).contains(MONDAY_DATE.plusYears(3));
    }

    @Test
    void R51_what_is_told_of_the_contract_is_the_one_that_runs() {
        Means means = Bakery.active(BAKERY);
        var later = MONDAY_DATE.plusYears(4);
        ask(means, down());
        var lowered = means.mutating().approve(MEES, later, TUESDAY).getLast();
        assertThat(((MeansLevelChanged) lowered).active().contractEnd()).isEqualTo(MONDAY_DATE.plusYears(6));
        ask(means, Mutated.link(MILL));
        var linked = means.mutating().approve(MEES, later, TUESDAY).getLast();
        assertThat(((MeansLinked) linked).contractEnd()).isEqualTo(MONDAY_DATE.plusYears(6));
    }

    private static MutationWish down() {
        return new MutationWish.LevelChange(EH2_PLUS, null, null, List.of(), null, true);
    }

    @Test
    void R65_Q8_a_lower_level_counts_at_approval_with_its_role_links_and_a_new_contract() {
        Means means = active(EH3, USER);
        ask(means, new MutationWish.LevelChange(EH2_PLUS, ADMINISTRATOR, null, List.of(MILL), 1, true));
        var facts = means.mutating().approve(MEES, MONDAY_DATE.plusDays(1), TUESDAY);
        assertThat(facts).last().isInstanceOfSatisfying(MeansLevelChanged.class, changed -> {
            assertThat(changed.oldLevel()).isEqualTo(EH3);
            assertThat(changed.active().contractEnd())
                    .isEqualTo(MONDAY_DATE.plusDays(1).plusYears(1));
        });
        assertThat(means.terms())
                .isEqualTo(new Terms(EH2_PLUS, ADMINISTRATOR, SecondFactor.SMS, List.of(BAKERY, MILL)));
        assertThat(means.contractYears()).isEqualTo(1);
    }

    @Test
    void R6_R65_below_EH2_PLUS_there_is_no_second_factor() {
        Means means = Mutated.withDevice();
        ask(means, level(EH2));
        approve(means);
        assertThat(means.terms().secondFactor()).isEqualTo(SecondFactor.NONE);
        assertThat(((Active) means.state()).otpNumber()).isNull();
    }

    @Test
    void R66_a_Belastingdienstmiddel_that_changes_level_is_one_no_more() {
        Means means = Mutated.sannes(true);
        ask(means, level(EH2_PLUS));
        approve(means);
        assertThat(means.terms().isTaxAuthorityMeans()).isFalse();
    }

    @Test
    void Q19_an_approved_upgrade_has_a_letter_due_and_the_old_level_works_on() {
        Means means = active(EH3, USER);
        ask(means, level(EH4));
        assertThat(approve(means))
                .singleElement()
                .isInstanceOfSatisfying(
                        MutationApproved.class,
                        approved -> assertThat(approved.deadline()).isEqualTo(new Deadline(LAST_DAY)));
        assertThat(means.workDue()).contains(MONDAY);
        assertThat(means.terms().level()).isEqualTo(EH3);
        assertThat(MeansStatus.of(means.state())).isEqualTo(MeansStatus.ACTIVE);
    }

    @Test
    void Q19_the_new_level_counts_once_its_holder_proved_himself_with_the_new_letter() {
        Means means = upgradeWithLetter();
        assertThat(means.activation().offerLetterCode(new CodeHash("other"), TUESDAY))
                .isInstanceOf(CodeCheck.Wrong.class);
        assertThat(means.activation().offerLetterCode(CODE, TUESDAY)).isInstanceOf(CodeCheck.Right.class);
        means.activation().startProof("token", new CodeHash("email"), TUESDAY);
        assertThat(means.activation().offerEmailCode(new CodeHash("email"), TUESDAY))
                .isInstanceOf(CodeCheck.Proven.class);
        assertThat(means.terms().level()).isEqualTo(EH3);
        assertThat(Mutated.activated(means, TUESDAY)).isInstanceOfSatisfying(MeansLevelChanged.class, changed -> {
            assertThat(changed.oldLevel()).isEqualTo(EH3);
            assertThat(changed.active().tokenHash()).isEqualTo("token");
        });
        assertThat(means.terms().level()).isEqualTo(EH4);
        assertThat(means.mutating().pending()).isEmpty();
        assertThat(means.activation().lapsesAt()).isEmpty();
    }

    @Test
    void R64_the_new_contract_starts_when_the_new_level_is_activated() {
        Means means = upgradeWithLetter();
        means.activation().activate("anna.vandalen", SecondFactor.SMS, null, MONDAY_DATE.plusDays(9), TUESDAY);
        assertThat(((Active) means.state()).contractEnd())
                .isEqualTo(MONDAY_DATE.plusDays(9).plusYears(3));
    }

    @Test
    void Q10_Q19_on_day_30_the_new_level_may_be_activated_and_on_day_31_nothing_is_left_of_it() {
        Means means = upgradeWithLetter();
        Instant end = new Deadline(LAST_DAY).end();
        refused(Reason.NOT_DUE, () -> means.activation().expireActivation(end.minusMillis(1)));
        assertThat(means.activation().offerLetterCode(CODE, end.minusMillis(1))).isInstanceOf(CodeCheck.Right.class);
        assertThat(means.activation().lapsesAt()).contains(end);
        assertThat(means.activation().expireActivation(end)).isInstanceOf(MutationWithdrawn.class);
        assertThat(means.terms().level()).isEqualTo(EH3);
        assertThat(MeansStatus.of(means.state())).isEqualTo(MeansStatus.ACTIVE);
        assertThat(means.activation().activate("anna.vandalen", SecondFactor.SMS, null, LAST_DAY, end))
                .isEmpty();
    }

    @Test
    void Q19_news_of_the_account_from_before_the_approval_does_not_raise_the_level() {
        Means means = upgradeWithLetter();
        assertThat(means.activation()
                        .activate("anna.vandalen", SecondFactor.SMS, null, MONDAY_DATE, MONDAY.minusMillis(1)))
                .isEmpty();
        assertThat(means.terms().level()).isEqualTo(EH3);
    }

    @Test
    void R80_the_letter_for_a_new_level_can_be_sent_again() {
        Means means = upgradeWithLetter();
        means.activation().requestLetter(TUESDAY);
        assertThat(means.workDue()).contains(TUESDAY);
        assertThat(means.activation().offerLetterCode(CODE, TUESDAY)).isInstanceOf(CodeCheck.Wrong.class);
    }

    @Test
    void R82_a_rejected_mutation_has_an_e_mail_due_and_changes_nothing() {
        Means means = active(EH3, USER);
        ask(means, level(EH4));
        means.mutating().reject(MEES, "De handtekening ontbreekt.", MONDAY);
        assertThat(means.workDue()).contains(MONDAY);
        assertThat(means.terms().level()).isEqualTo(EH3);
        Mutation mailed = means.mutating().startMail(MONDAY);
        assertThat(means.workDue()).contains(MONDAY.plus(Delivery.PATIENCE));
        means.mutating().mailSent(mailed.id());
        assertThat(means.workDue()).isEmpty();
        ask(means, level(EH4));
    }

    @Test
    void R53_what_a_medewerker_decided_is_not_decided_again() {
        Means means = active(EH3, USER);
        ask(means, level(EH4));
        approve(means);
        refused(Reason.ALREADY_DECIDED, () -> approve(means));
        refused(Reason.ALREADY_DECIDED, () -> means.mutating().reject(MEES, "Nee", MONDAY));
    }

    @Test
    void R61_R63_a_mobile_number_that_came_along_is_known_from_then_on() {
        Means means = Mutated.withDevice();
        Holder anna = means.holder();
        Means without = new Means(
                means.file(),
                means.application(),
                Bakery.terms(EH2, USER, SecondFactor.NONE),
                anna.reachedAt(anna.email(), null, 0),
                means.state(),
                List.of(),
                Mutations.NONE);
        refused(Reason.MOBILE_MISSING, () -> ask(without, level(EH2_PLUS, null, SecondFactor.SMS)));
        MobileNumber mobile = new MobileNumber("+31611111111");
        ask(without, level(EH2_PLUS, null, SecondFactor.SMS), new Papers(null, null, mobile));
        approve(without);
        Mutated.activated(without, TUESDAY);
        assertThat(without.holder().mobile()).isEqualTo(mobile);
    }

    private static Means upgradeWithLetter() {
        Means means = active(EH3, USER);
        ask(means, level(EH4));
        approve(means);
        means.activation().startPrinting(CODE, MONDAY);
        means.activation().letterPrinted(CODE, MONDAY_DATE, MONDAY);
        return means;
    }
}
