package nl.beheermodule.means.means.domain;

import static nl.beheermodule.means.means.domain.AssuranceLevel.EH2;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH2_PLUS;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH3;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH4;
import static nl.beheermodule.means.means.domain.Bakery.BAKERY;
import static nl.beheermodule.means.means.domain.Bakery.MILL;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.MeansDecisionTest.refused;
import static nl.beheermodule.means.means.domain.Mutated.active;
import static nl.beheermodule.means.means.domain.Mutated.ask;
import static nl.beheermodule.means.means.domain.Mutated.conversion;
import static nl.beheermodule.means.means.domain.Mutated.level;
import static nl.beheermodule.means.means.domain.Mutated.link;
import static nl.beheermodule.means.means.domain.Mutated.role;
import static nl.beheermodule.means.means.domain.Role.ADMINISTRATOR;
import static nl.beheermodule.means.means.domain.Role.USER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.Requester.Powers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutationRulesTest {
    @ParameterizedTest(name = "own {0}, asked {1}: allowed {2}")
    @CsvSource({
        "EH2_PLUS,EH2_PLUS,true",
        "EH2_PLUS,EH3,false",
        "EH3,EH3,true",
        "EH3,EH4,false",
        "EH4,EH4,true",
    })
    void R59_R41_an_upgrade_goes_up_to_ones_own_level_and_not_one_above(
            AssuranceLevel own, AssuranceLevel asked, boolean allowed) {
        Means means = active(EH2, USER);
        Powers powers = new Powers(Map.of(BAKERY, own));
        Runnable request = () -> ask(means, level(asked, null, SecondFactor.SMS), Mutated.PASSPORT, powers);
        if (allowed) {
            request.run();
            assertThat(means.mutating().pending()).isPresent();
        } else {
            refused(Reason.ABOVE_OWN_LEVEL, request);
        }
    }

    @ParameterizedTest(name = "own {0}: allowed {1}")
    @CsvSource({"EH2_PLUS,false", "EH3,true", "EH4,true"})
    void R56_a_means_is_linked_only_up_to_ones_own_level_there(AssuranceLevel ownAtTheMill, boolean allowed) {
        Means means = active(EH3, USER);
        Powers powers = new Powers(Map.of(BAKERY, EH4, MILL, ownAtTheMill));
        Runnable request = () -> ask(means, link(MILL), Papers.NONE, powers);
        if (allowed) {
            request.run();
        } else {
            refused(Reason.ABOVE_OWN_LEVEL, request);
        }
    }

    @Test
    void R56_only_organisations_that_the_beheerder_manages_are_linked() {
        Means means = active(EH3, USER);
        refused(
                Reason.NOT_YOUR_ORGANISATION,
                () -> ask(means, link(MILL), Papers.NONE, new Powers(Map.of(BAKERY, EH4))));
    }

    @Test
    void R54_R62_an_upgrade_links_only_organisations_that_the_beheerder_manages() {
        Means means = active(EH3, USER);
        MutationWish wish = new MutationWish.LevelChange(EH4, null, null, List.of(MILL), 1, true);
        refused(Reason.NOT_YOUR_ORGANISATION, () -> ask(means, wish, Papers.NONE, new Powers(Map.of(BAKERY, EH4))));
        ask(means, wish);
        assertThat(means.mutating().pending().orElseThrow().change().added()).containsExactly(MILL);
    }

    @Test
    void Q9_a_role_that_counts_elsewhere_too_is_not_changed_by_who_is_not_beheerder_there() {
        Means means = Bakery.active(BAKERY, MILL);
        refused(
                Reason.NOT_YOUR_ORGANISATION,
                () -> ask(means, role(ADMINISTRATOR), Papers.NONE, new Powers(Map.of(BAKERY, EH4))));
    }

    @Test
    void R56_what_is_linked_already_is_not_linked_again() {
        Means means = Bakery.active(BAKERY, MILL);
        refused(Reason.ALREADY_LINKED, () -> ask(means, link(MILL)));
        refused(Reason.NO_ORGANISATION_CHOSEN, () -> ask(means, link()));
    }

    @Test
    void R58_while_one_mutation_is_handled_no_other_is_taken() {
        Means means = active(EH3, USER);
        ask(means, role(ADMINISTRATOR));
        for (MutationWish wish : List.of(level(EH4), link(MILL), role(ADMINISTRATOR), conversion(true))) {
            refused(Reason.MUTATION_PENDING, () -> ask(means, wish));
        }
    }

    @Test
    void R58_nor_while_a_higher_level_waits_for_activation() {
        Means means = active(EH3, USER);
        ask(means, level(EH4));
        Mutated.approve(means);
        refused(Reason.MUTATION_PENDING, () -> ask(means, link(MILL)));
    }

    @Test
    void Q20_a_means_that_ends_at_once_leaves_no_mutation_to_handle() {
        Means means = active(EH3, USER);
        ask(means, level(EH4));
        Leaving bakery = new Leaving(List.of(BAKERY), List.of());
        means.ending().atOnce(bakery, MONDAY);
        assertThat(means.mutating().pending()).isEmpty();
        assertThat(DeskCase.of(means).decision()).isInstanceOf(Decision.Withdrawn.class);
    }

    @Test
    void R58_only_an_active_means_is_changed() {
        refused(Reason.MUTATION_NOT_ACTIVE, () -> ask(Bakery.requested(), role(ADMINISTRATOR)));
        refused(Reason.MUTATION_NOT_ACTIVE, () -> ask(Bakery.approved(), role(ADMINISTRATOR)));
    }

    @Test
    void Q18_a_mutation_is_withdrawn_until_it_is_handled() {
        Means means = active(EH3, USER);
        refused(Reason.NO_MUTATION, () -> means.mutating().withdraw(MONDAY));
        ask(means, level(EH4));
        assertThat(means.mutating().withdraw(MONDAY).means()).isEqualTo(means.id());
        assertThat(means.mutating().pending()).isEmpty();
        assertThat(means.terms().level()).isEqualTo(EH3);
        ask(means, level(EH4));
        Mutated.approve(means);
        refused(Reason.ALREADY_HANDLED, () -> means.mutating().withdraw(MONDAY));
    }

    @Test
    void R60_R42_what_does_not_change_is_not_asked() {
        Means means = active(EH3, USER);
        refused(Reason.NOTHING_CHANGES, () -> ask(means, level(EH3)));
        refused(Reason.NOTHING_CHANGES, () -> ask(means, role(USER)));
        refused(Reason.NOTHING_CHANGES, () -> ask(means, conversion(false)));
    }

    @Test
    void R61_R43_an_upgrade_completes_the_missing_document() {
        Means means = active(EH2, USER);
        Papers addressOnly = new Papers(null, Bakery.MARKET, null);
        refused(Reason.DOCUMENT_MISSING, () -> ask(means, level(EH3, null, SecondFactor.SMS), addressOnly));
        ask(means, level(EH3, null, SecondFactor.SMS), Mutated.PASSPORT);
    }

    @Test
    void R61_what_is_known_cannot_be_changed_in_an_upgrade() {
        Means means = active(EH2_PLUS, USER);
        refused(Reason.DOCUMENT_KNOWN, () -> ask(means, level(EH3), Mutated.PASSPORT));
        Papers otherMobile = new Papers(null, Bakery.MARKET, new MobileNumber("+31699999999"));
        refused(Reason.MOBILE_KNOWN, () -> ask(means, level(EH3), otherMobile));
    }

    @Test
    void R44_R61_a_known_document_that_expired_is_asked_anew() {
        Means means = active(EH2_PLUS, USER);
        var later = Bakery.MONDAY_DATE.plusYears(4).plusDays(1);
        var asking = new Mutating.Asking(Mutated.MUTATION, level(EH3), new Papers(null, Bakery.MARKET, null), null);
        refused(
                Reason.DOCUMENT_MISSING,
                () -> means.mutating().request(asking, Bakery.SANNE, Mutated.EH4_AT_BOTH, later, MONDAY));
    }

    @ParameterizedTest(name = "{0} files of {1}: allowed {2}")
    @CsvSource({"1,PASSPORT,true", "2,PASSPORT,false", "1,ID_CARD,true", "2,ID_CARD,true", "3,ID_CARD,false"})
    void R47_one_or_two_sides_as_for_an_application(int files, DocumentType type, boolean allowed) {
        Means means = active(EH2, USER);
        Papers papers = new Papers(Bakery.document(type, files), Bakery.MARKET, null);
        Runnable request = () -> ask(means, level(EH3, null, SecondFactor.SMS), papers);
        if (allowed) {
            request.run();
        } else {
            refused(Reason.SIDES_WRONG, request);
        }
    }

    @ParameterizedTest(name = "to {0}: asked {1}")
    @CsvSource({"EH2_PLUS,false", "EH3,true", "EH4,true"})
    void R48_Q7_from_EH3_an_address_to_be_identified_at_is_needed(AssuranceLevel level, boolean asked) {
        Means means = new Means(
                Bakery.file(),
                Bakery.asked(Bakery.terms(EH2, USER, SecondFactor.NONE), null, null)
                        .by(Bakery.SANNE, MONDAY),
                Bakery.terms(EH2, USER, SecondFactor.NONE),
                Bakery.anna(),
                active(EH2, USER).state(),
                List.of(),
                Mutations.NONE);
        Papers noAddress = new Papers(Bakery.document(DocumentType.PASSPORT, 1), null, null);
        Runnable request = () -> ask(means, level(level, null, SecondFactor.SMS), noAddress);
        if (asked) {
            refused(Reason.IDENTIFICATION_ADDRESS_MISSING, request);
        } else {
            request.run();
        }
    }

    @Test
    void R63_without_a_second_factor_one_is_chosen() {
        Means means = active(EH2, USER);
        refused(Reason.SECOND_FACTOR_MISSING, () -> ask(means, level(EH2_PLUS), Mutated.PASSPORT));
        ask(means, level(EH2_PLUS, null, SecondFactor.OTP), Mutated.PASSPORT);
        assertThat(means.mutating().pending().orElseThrow().change().secondFactor())
                .isEqualTo(SecondFactor.OTP);
    }

    @Test
    void R63_from_EH2_PLUS_the_second_factor_stays() {
        Means means = active(EH2_PLUS, USER);
        refused(Reason.SECOND_FACTOR_STAYS, () -> ask(means, level(EH3, null, SecondFactor.OTP)));
        ask(means, level(EH3));
        assertThat(means.mutating().pending().orElseThrow().change().secondFactor())
                .isEqualTo(SecondFactor.SMS);
    }

    @ParameterizedTest(name = "{0} years: allowed {1}")
    @CsvSource({"0,false", "1,true", "2,false", "3,true", "4,false"})
    void R64_R51_a_new_contract_of_one_or_three_years(int years, boolean allowed) {
        Means means = active(EH3, USER);
        MutationWish wish = new MutationWish.LevelChange(EH4, null, null, List.of(), years, true);
        if (allowed) {
            ask(means, wish);
        } else {
            refused(Reason.CONTRACT_YEARS_WRONG, () -> ask(means, wish));
        }
    }

    @Test
    void R64_R65_a_higher_level_starts_a_contract_and_a_lower_one_does_not() {
        refused(Reason.CONTRACT_YEARS_WRONG, () -> ask(active(EH3, USER), without(EH4)));
        Means means = active(EH3, USER);
        assertThat(ask(means, without(EH2_PLUS)).mutation().contractYears()).isNull();
    }

    private static MutationWish without(AssuranceLevel level) {
        return new MutationWish.LevelChange(level, null, null, List.of(), null, true);
    }

    @Test
    void R65_Q8_a_downgrade_is_confirmed() {
        Means means = active(EH3, USER);
        MutationWish silently = new MutationWish.LevelChange(EH2_PLUS, null, null, List.of(), 1, false);
        refused(Reason.DOWNGRADE_NOT_CONFIRMED, () -> ask(means, silently));
        ask(means, level(EH2_PLUS));
    }

    @Test
    void Q9_a_new_beheerder_at_EH2_shows_an_identity_document() {
        Means means = active(EH2, USER);
        refused(Reason.DOCUMENT_MISSING, () -> ask(means, role(ADMINISTRATOR)));
        ask(means, role(ADMINISTRATOR), Mutated.PASSPORT);
    }

    @Test
    void Q9_who_gives_up_the_role_shows_nothing() {
        Means first = new Means(
                Bakery.file(),
                Bakery.asked(Bakery.terms(EH3, ADMINISTRATOR, SecondFactor.SMS), null, Bakery.MARKET)
                        .by(Bakery.SANNE, MONDAY),
                Bakery.terms(EH3, ADMINISTRATOR, SecondFactor.SMS),
                Bakery.anna(),
                active(EH3, ADMINISTRATOR).state(),
                List.of(),
                Mutations.NONE);
        ask(first, role(USER));
    }

    @Test
    void R70_R68_only_its_own_holder_converts_to_a_Belastingdienstmiddel() {
        refused(Reason.ONLY_BY_HOLDER, () -> ask(active(EH3, ADMINISTRATOR), conversion(true)));
        ask(Mutated.sannes(false), conversion(true));
    }

    @Test
    void R68_the_holder_declares_to_use_it_himself() {
        refused(Reason.NOT_PERSONALLY_USED, () -> ask(Mutated.sannes(false), new MutationWish.Conversion(true, false)));
    }

    @Test
    void R70_any_beheerder_converts_to_a_regular_means() {
        Means sannes = Mutated.sannes(true);
        var by = new Requester.Administrator(new PersonId("p-noor"), new MeansId("m-noor"), "Noor");
        sannes.mutating()
                .request(
                        new Mutating.Asking(Mutated.MUTATION, conversion(false), Papers.NONE, null),
                        by,
                        Mutated.EH4_AT_BOTH,
                        Bakery.MONDAY_DATE,
                        MONDAY);
        Mutated.approve(sannes);
        assertThat(sannes.terms().isTaxAuthorityMeans()).isFalse();
    }

    @ParameterizedTest(name = "{0}: allowed {1}")
    @CsvSource({"EH2_PLUS,false", "EH3,true", "EH4,false"})
    void R66_a_Belastingdienstmiddel_is_EH3(AssuranceLevel level, boolean allowed) {
        Terms terms = new Terms(level, USER, SecondFactor.SMS, List.of(BAKERY), true);
        Asked asked = Bakery.asked(terms, Bakery.document(DocumentType.PASSPORT, 1), Bakery.MARKET);
        Runnable request = () ->
                Means.request(Bakery.file(), asked, Bakery.SANNE, Mutated.EH4_AT_BOTH, Bakery.MONDAY_DATE, MONDAY);
        if (allowed) {
            request.run();
        } else {
            refused(Reason.TAX_AUTHORITY_EH3_ONLY, request);
        }
    }
}
