package nl.beheermodule.means.means.usecase;

import static nl.beheermodule.means.means.domain.Bakery.BAKERY;
import static nl.beheermodule.means.means.domain.Bakery.MARKET;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY;
import static nl.beheermodule.means.means.domain.Bakery.MONDAY_DATE;
import static nl.beheermodule.means.means.domain.Bakery.SANNE;
import static nl.beheermodule.means.means.domain.Bakery.asked;
import static nl.beheermodule.means.means.domain.Bakery.document;
import static nl.beheermodule.means.means.domain.Bakery.file;
import static nl.beheermodule.means.means.domain.Bakery.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.beheermodule.means.means.domain.Asked;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.DocumentType;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.MeansFile;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.Requester.Powers;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.scan.domain.ScanRefused;
import nl.beheermodule.means.scan.domain.ScanRules;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Boundary list A8, as far as means-service decides it. One and two vestigingen are in identity-service's
 * RemoveEstablishmentNumberTest; end dates and the three seconds in authorization-service.
 */
class BoundaryValuesTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Boundary list A8: the end of day 30 and the beginning of day 31 after approval (R79, Q10). */
    @ParameterizedTest(name = "day {0} at {1}: in time {2}")
    @CsvSource({"30,00:00:00,true", "30,23:59:59,true", "31,00:00:00,false", "31,23:59:59,false"})
    void R79_day_30_and_31_after_approval(int day, String time, boolean inTime) {
        Means means = Bakery.approved();
        Instant now = MONDAY_DATE
                .plusDays(day)
                .atTime(LocalTime.parse(time))
                .atZone(AMSTERDAM)
                .toInstant();
        assertThat(means.activation()
                        .activate("anna", SecondFactor.SMS, null, MONDAY_DATE.plusDays(day), now)
                        .isPresent())
                .isEqualTo(inTime);
    }

    /** Boundary list A8: a level equal to one's own, and one above (R41, R59). */
    @ParameterizedTest(name = "own {0}, asked {1}: allowed {2}")
    @CsvSource({
        "EH2_PLUS,EH2_PLUS,true",
        "EH2_PLUS,EH3,false",
        "EH3,EH3,true",
        "EH3,EH4,false",
        "EH4,EH4,true",
    })
    void R41_a_level_equal_to_ones_own_and_one_above(AssuranceLevel own, AssuranceLevel wanted, boolean allowed) {
        Asked asked = asked(terms(wanted, Role.USER, SecondFactor.OTP), document(DocumentType.PASSPORT, 1), MARKET);
        decided(
                allowed,
                Reason.LEVEL_ABOVE_OWN,
                () -> Means.request(file(), asked, SANNE, new Powers(Map.of(BAKERY, own)), MONDAY_DATE, MONDAY));
    }

    /** Boundary list A8: the second and the last active beheerder (R76, Q9). */
    @ParameterizedTest(name = "{0} beheerders: one may leave {1}")
    @CsvSource({"2,true", "1,false"})
    void R76_the_second_and_the_last_active_beheerder(int administrators, boolean mayLeave) {
        Workshop workshop = new Workshop();
        for (int number = 1; number <= administrators; number++) {
            active(workshop, number, Role.ADMINISTRATOR);
        }
        active(workshop, 9, Role.USER);
        EndMeans end = new EndMeans(workshop.means, workshop.administrators, workshop.clock);
        EndMeans.Command command = new EndMeans.Command(
                BAKERY,
                List.of(),
                new MeansId("m-1"),
                EndMeans.When.NOW,
                null,
                Set.of(),
                new Powers(Map.of(BAKERY, AssuranceLevel.EH3)));
        decided(mayLeave, Reason.LAST_ADMINISTRATOR, () -> end.end(command));
    }

    /** Boundary list A8: the first and the second Belastingdienstmiddel of a KvK number (R67). */
    @ParameterizedTest(name = "{0} there already: another allowed {1}")
    @CsvSource({"0,true", "1,false"})
    void R67_the_first_and_the_second_Belastingdienstmiddel_of_a_KvK_number(int there, boolean allowed) {
        Workshop workshop = new Workshop();
        for (int number = 1; number <= there; number++) {
            workshop.taxClaims.claim(new MeansId("m-" + number), List.of(BAKERY));
        }
        decided(
                allowed,
                Reason.TAX_AUTHORITY_EXISTS,
                () -> workshop.taxClaims.claim(new MeansId("m-new"), List.of(BAKERY)));
    }

    /** Boundary list A8: one and two sides of a document (R47). */
    @ParameterizedTest(name = "{0} in {1} files: allowed {2}")
    @CsvSource({
        "PASSPORT,1,true",
        "PASSPORT,2,false",
        "ID_CARD,1,true",
        "ID_CARD,2,true",
        "ID_CARD,3,false",
        "DRIVING_LICENCE,1,true",
        "DRIVING_LICENCE,2,true",
        "DRIVING_LICENCE,3,false",
        "ALIEN_DOCUMENT,1,true",
        "ALIEN_DOCUMENT,2,true",
        "ALIEN_DOCUMENT,3,false",
    })
    void R47_one_and_two_sides_of_a_document(DocumentType type, int files, boolean allowed) {
        Asked asked = asked(terms(AssuranceLevel.EH3, Role.USER, SecondFactor.OTP), document(type, files), MARKET);
        decided(allowed, Reason.SIDES_WRONG, () -> Bakery.requested(asked));
    }

    /** Boundary list A8: 5 MiB, and one byte more (R46, Q6). */
    @ParameterizedTest(name = "{0} bytes: allowed {1}")
    @CsvSource({"5242880,true", "5242881,false"})
    void R46_Q6_five_MiB_and_one_byte_more(int bytes, boolean allowed) {
        ThrowingCallable check = () -> ScanRules.checkSize(bytes);
        if (allowed) {
            assertThatCode(check).doesNotThrowAnyException();
        } else {
            assertThatCode(check).isInstanceOf(ScanRefused.class);
        }
    }

    private static void active(Workshop workshop, int number, Role role) {
        MeansFile file = Bakery.file(new MeansId("m-" + number), "ZB-FQIR-%04d".formatted(number));
        workshop.means.add(
                Bakery.active(file, role, AssuranceLevel.EH3, BAKERY), new MeansRequested(file.id(), MONDAY));
    }

    private static void decided(boolean allowed, Reason reason, ThrowingCallable command) {
        if (allowed) {
            assertThatCode(command).doesNotThrowAnyException();
        } else {
            assertThatCode(command)
                    .isInstanceOfSatisfying(
                            MeansRefused.class,
                            refused -> assertThat(Set.copyOf(refused.reasons())).isEqualTo(Set.of(reason)));
        }
    }
}
