package nl.beheermodule.means.means.domain;

import static nl.beheermodule.means.means.domain.AssuranceLevel.EH2;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH2_PLUS;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH3;
import static nl.beheermodule.means.means.domain.AssuranceLevel.EH4;
import static nl.beheermodule.means.means.domain.Bakery.BAKERY;
import static nl.beheermodule.means.means.domain.Bakery.EH3_AT_THE_BAKERY;
import static nl.beheermodule.means.means.domain.Bakery.MARKET;
import static nl.beheermodule.means.means.domain.Bakery.MILL;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY_DATE;
import static nl.beheermodule.means.means.domain.Bakery.SANNE;
import static nl.beheermodule.means.means.domain.Bakery.anna;
import static nl.beheermodule.means.means.domain.Bakery.asked;
import static nl.beheermodule.means.means.domain.Bakery.document;
import static nl.beheermodule.means.means.domain.Bakery.file;
import static nl.beheermodule.means.means.domain.Bakery.requested;
import static nl.beheermodule.means.means.domain.Bakery.scans;
import static nl.beheermodule.means.means.domain.Bakery.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.Requester.Powers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestRulesTest {
    @Test
    void R53_a_complete_application_waits_for_approval() {
        assertThat(requested().state()).isEqualTo(new MeansState.AwaitingApproval());
    }

    @Test
    void R41_a_level_equal_to_ones_own_is_allowed() {
        assertThat(requested().terms().level()).isEqualTo(EH3);
    }

    @Test
    void R41_a_level_one_above_ones_own_is_refused() {
        refused(
                asked(terms(EH4, Role.USER, SecondFactor.OTP), document(DocumentType.PASSPORT, 1), MARKET),
                Reason.LEVEL_ABOVE_OWN);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void R42_both_roles(Role role) {
        Means means = requested(asked(terms(EH3, role, SecondFactor.SMS), document(DocumentType.PASSPORT, 1), MARKET));
        assertThat(means.terms().role()).isEqualTo(role);
    }

    @Test
    void R54_organisations_where_one_is_beheerder_may_be_added() {
        Terms both = new Terms(EH3, Role.USER, SecondFactor.OTP, List.of(BAKERY, MILL));
        Powers powers = new Powers(Map.of(BAKERY, EH3, MILL, EH3));
        Means means = Means.request(
                file(), asked(both, document(DocumentType.PASSPORT, 1), MARKET), SANNE, powers, MONDAY_DATE, MONDAY);
        assertThat(means.terms().organisations()).containsExactly(BAKERY, MILL);
    }

    @Test
    void R54_an_organisation_where_one_is_not_beheerder_is_refused() {
        Terms both = new Terms(EH3, Role.USER, SecondFactor.OTP, List.of(BAKERY, MILL));
        refused(asked(both, document(DocumentType.PASSPORT, 1), MARKET), Reason.NOT_ADMINISTRATOR_THERE);
    }

    @Test
    void R54_ones_own_level_counts_in_each_organisation() {
        Terms both = new Terms(EH3, Role.USER, SecondFactor.OTP, List.of(BAKERY, MILL));
        Powers powers = new Powers(Map.of(BAKERY, EH3, MILL, EH2_PLUS));
        refused(asked(both, document(DocumentType.PASSPORT, 1), MARKET), powers, Reason.LEVEL_ABOVE_OWN);
    }

    @Test
    void R43_a_regular_user_at_EH2_is_not_asked_for_a_document() {
        assertThat(requested(asked(terms(EH2, Role.USER, SecondFactor.NONE), null, null))
                        .application()
                        .document())
                .isNull();
    }

    @Test
    void R43_a_document_that_is_not_asked_for_is_not_taken() {
        refused(
                asked(terms(EH2, Role.USER, SecondFactor.NONE), document(DocumentType.PASSPORT, 1), null),
                Reason.DOCUMENT_NOT_ASKED);
    }

    @Test
    void R43_Q5_a_beheerder_at_EH2_needs_a_document() {
        refused(asked(terms(EH2, Role.ADMINISTRATOR, SecondFactor.NONE), null, null), Reason.DOCUMENT_MISSING);
    }

    @Test
    void R44_a_user_at_EH2_plus_needs_a_document() {
        refused(asked(terms(EH2_PLUS, Role.USER, SecondFactor.OTP), null, null), Reason.DOCUMENT_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT,1",
        "ID_CARD,1",
        "ID_CARD,2",
        "DRIVING_LICENCE,1",
        "DRIVING_LICENCE,2",
        "ALIEN_DOCUMENT,1",
        "ALIEN_DOCUMENT,2"
    })
    void R47_front_and_back_come_as_one_file_or_as_two_and_a_passport_as_one(DocumentType type, int files) {
        requested(asked(terms(EH3, Role.USER, SecondFactor.OTP), document(type, files), MARKET));
    }

    @ParameterizedTest
    @CsvSource({"PASSPORT,0", "PASSPORT,2", "ID_CARD,0", "ID_CARD,3", "DRIVING_LICENCE,3", "ALIEN_DOCUMENT,3"})
    void R47_another_number_of_files_is_refused(DocumentType type, int files) {
        refused(asked(terms(EH3, Role.USER, SecondFactor.OTP), document(type, files), MARKET), Reason.SIDES_WRONG);
    }

    @Test
    void R44_a_document_is_good_on_its_last_day_and_not_the_day_after() {
        Terms terms = terms(EH3, Role.USER, SecondFactor.OTP);
        requested(asked(terms, expiring(MONDAY_DATE), MARKET));
        refused(asked(terms, expiring(MONDAY_DATE.minusDays(1)), MARKET), Reason.DOCUMENT_EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(
            value = AssuranceLevel.class,
            names = {"EH3", "EH4"})
    void R48_Q7_from_EH3_an_identification_address_is_needed(AssuranceLevel level) {
        refused(
                asked(terms(level, Role.USER, SecondFactor.OTP), document(DocumentType.PASSPORT, 1), null),
                new Powers(Map.of(BAKERY, EH4)),
                Reason.IDENTIFICATION_ADDRESS_MISSING);
    }

    @Test
    void R49_below_EH3_no_identification_address_is_needed() {
        requested(asked(terms(EH2_PLUS, Role.USER, SecondFactor.OTP), document(DocumentType.PASSPORT, 1), null));
    }

    @Test
    void R6_R50_from_EH2_plus_a_second_factor_is_needed() {
        refused(
                asked(terms(EH2_PLUS, Role.USER, SecondFactor.NONE), document(DocumentType.PASSPORT, 1), null),
                Reason.SECOND_FACTOR_MISSING);
    }

    @Test
    void R6_at_EH2_there_is_no_second_factor() {
        refused(asked(terms(EH2, Role.USER, SecondFactor.SMS), null, null), Reason.SECOND_FACTOR_NOT_ASKED);
    }

    @Test
    void R50_SMS_needs_a_mobile_number() {
        Holder unreachable = anna().reachedAt("anna@korenschoof.example", null, 0);
        refused(
                new Asked(
                        terms(EH3, Role.USER, SecondFactor.SMS),
                        unreachable,
                        1,
                        document(DocumentType.PASSPORT, 1),
                        MARKET),
                Reason.MOBILE_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"0", "2", "5"})
    void R51_a_contract_is_for_one_or_three_years(int years) {
        refused(
                new Asked(
                        terms(EH3, Role.USER, SecondFactor.OTP),
                        anna(),
                        years,
                        document(DocumentType.PASSPORT, 1),
                        MARKET),
                Reason.CONTRACT_YEARS_WRONG);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        refused(
                asked(terms(EH4, Role.USER, SecondFactor.NONE), null, null),
                Reason.LEVEL_ABOVE_OWN,
                Reason.DOCUMENT_MISSING,
                Reason.IDENTIFICATION_ADDRESS_MISSING,
                Reason.SECOND_FACTOR_MISSING);
    }

    @Test
    void R9_the_first_application_of_a_company_comes_without_a_document() {
        Means means = Means.requestFirst(
                file(),
                asked(terms(EH3, Role.ADMINISTRATOR, SecondFactor.OTP), null, MARKET),
                new Requester.Representative("Wim Vertegen", "wim@korenschoof.example"),
                MONDAY_DATE,
                MONDAY);
        assertThat(means.state()).isEqualTo(new MeansState.AwaitingApproval());
    }

    private static IdentityDocument expiring(LocalDate day) {
        return new IdentityDocument(DocumentType.PASSPORT, "NWR1B2C34", day, scans(1));
    }

    private static void refused(Asked asked, Reason... reasons) {
        refused(asked, EH3_AT_THE_BAKERY, reasons);
    }

    private static void refused(Asked asked, Powers powers, Reason... reasons) {
        assertThatExceptionOfType(MeansRefused.class)
                .isThrownBy(() -> Means.request(file(), asked, SANNE, powers, MONDAY_DATE, MONDAY))
                .satisfies(refused -> assertThat(refused.reasons()).containsExactlyInAnyOrder(reasons));
    }
}
