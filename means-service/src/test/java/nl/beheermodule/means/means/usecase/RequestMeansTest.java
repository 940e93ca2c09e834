package nl.beheermodule.means.means.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.means.domain.Terms;
import org.junit.jupiter.api.Test;

class RequestMeansTest {
    private final Workshop workshop = new Workshop();

    @Test
    void the_same_request_sent_twice_is_one_means() {
        MeansId id = workshop.requested("m-1");
        workshop.request.request(workshop.command(id, "s-m-1"));
        assertThat(workshop.means.facts).hasSize(1);
    }

    @Test
    void every_means_has_its_own_UniekID_and_person() {
        var first = workshop.found(workshop.requested("m-1")).file();
        var second = workshop.found(workshop.requested("m-2")).file();
        assertThat(first.uniqueId()).isNotEqualTo(second.uniqueId());
        assertThat(first.person()).isNotEqualTo(second.person());
    }

    @Test
    void a_scan_of_another_organisation_does_not_exist() {
        workshop.upload("s-mill", Bakery.MILL);
        refused(() -> workshop.request.request(workshop.command(new MeansId("m-1"), "s-mill")));
    }

    @Test
    void a_scan_belongs_to_one_application() {
        workshop.requested("m-1");
        refused(() -> workshop.request.request(workshop.command(new MeansId("m-2"), "s-m-1")));
        assertThat(workshop.means.find(new MeansId("m-2"))).isEmpty();
    }

    @Test
    void a_refused_application_does_not_take_the_scan() {
        workshop.upload("s-1", Bakery.BAKERY);
        var tooHigh = workshop.command(new MeansId("m-1"), "s-1");
        assertThatExceptionOfType(MeansRefused.class)
                .isThrownBy(() -> workshop.request.request(new RequestMeans.Command(
                        tooHigh.id(),
                        tooHigh.by(),
                        new nl.beheermodule.means.means.domain.Requester.Powers(java.util.Map.of()),
                        tooHigh.terms(),
                        tooHigh.holder(),
                        tooHigh.contractYears(),
                        tooHigh.document(),
                        tooHigh.identificationAddress(),
                        null)));
        assertThat(workshop.scans.find(new ScanId("s-1")).orElseThrow().means()).isEmpty();
    }

    @Test
    void R54_an_organisation_that_one_does_not_manage_is_not_touched() {
        workshop.upload("s-1", Bakery.BAKERY);
        var mine = workshop.command(new MeansId("m-1"), "s-1");
        var alsoAtTheMill = new RequestMeans.Command(
                mine.id(),
                mine.by(),
                mine.powers(),
                new Terms(
                        mine.terms().level(),
                        mine.terms().role(),
                        mine.terms().secondFactor(),
                        List.of(Bakery.BAKERY, Bakery.MILL)),
                mine.holder(),
                mine.contractYears(),
                mine.document(),
                mine.identificationAddress(),
                null);
        assertThatExceptionOfType(MeansRefused.class)
                .isThrownBy(() -> workshop.request.request(alsoAtTheMill))
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(Reason.NOT_ADMINISTRATOR_THERE));
        assertThat(workshop.guards.find(Bakery.MILL).version()).isZero();
        assertThat(workshop.guards.find(Bakery.BAKERY).version()).isZero();
    }

    @Test
    void a_scan_that_nobody_uses_is_removed_after_a_day() {
        workshop.upload("s-1", Bakery.BAKERY);
        workshop.clock.advance(Duration.ofHours(24).minusSeconds(1));
        workshop.removeScans.remove();
        assertThat(workshop.scans.find(new ScanId("s-1"))).isPresent();
        workshop.clock.advance(Duration.ofSeconds(1));
        workshop.removeScans.remove();
        assertThat(workshop.scans.find(new ScanId("s-1"))).isEmpty();
    }

    @Test
    void a_scan_stays_while_the_application_is_handled_and_goes_28_days_after_the_decision() {
        MeansId id = workshop.requested("m-1");
        workshop.clock.advance(Duration.ofDays(3));
        workshop.removeScans.remove();
        workshop.decide.approve(id, Bakery.MEES, OptionalLong.empty());
        workshop.clock.advance(Duration.ofDays(27));
        workshop.removeScans.remove();
        assertThat(workshop.scans.find(new ScanId("s-m-1"))).isPresent();
        workshop.clock.advance(Duration.ofDays(1));
        workshop.removeScans.remove();
        assertThat(workshop.scans.find(new ScanId("s-m-1"))).isEmpty();
    }

    private static void refused(Runnable request) {
        assertThatExceptionOfType(MeansRefused.class)
                .isThrownBy(request::run)
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(Reason.SCAN_UNKNOWN));
    }
}
