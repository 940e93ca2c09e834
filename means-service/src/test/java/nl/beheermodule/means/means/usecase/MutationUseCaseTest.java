package nl.beheermodule.means.means.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationProven;
import nl.beheermodule.means.means.domain.MeansEvent.MeansLevelChanged;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.MeansEvent.MutationWithdrawn;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.Mutated;
import nl.beheermodule.means.means.domain.MutationId;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.means.usecase.RequestMutation.Given;
import nl.beheermodule.means.post.SentPost;
import org.junit.jupiter.api.Test;

/** From wish to effect: the medewerker, the letter, the codes and the guards. */
class MutationUseCaseTest {
    private static final MeansId ANNAS = new MeansId("m-anna");
    private static final MeansId NOORS = new MeansId("m-noor");

    private final Workshop workshop = new Workshop();

    @Test
    void Q19_the_holder_activates_the_new_level_with_a_new_letter() {
        active(ANNAS, "ZB-AAAA-0001", Role.USER);
        ask(ANNAS, Mutated.level(AssuranceLevel.EH4));
        approve(ANNAS);
        workshop.print.print(ANNAS);
        String letter = SentPost.text(workshop.post.letters.getLast().pdf());
        assertThat(letter).contains("hoger niveau").contains("Tot dan blijft uw middel werken");
        var started = workshop.start.start("ZB-AAAA-0001", SentPost.letterCode(letter));
        workshop.prove.prove(started.token(), SentPost.emailCode(workshop.post.mails.getLast()));
        assertThat(workshop.means.facts.getLast()).isInstanceOf(ActivationProven.class);
        assertThat(workshop.found(ANNAS).terms().level()).isEqualTo(AssuranceLevel.EH3);
        new ActivateMeans(workshop.means, workshop.arrivals, workshop.period)
                .activate(ANNAS, "anna.vandalen", SecondFactor.SMS, null, workshop.clock.instant());
        assertThat(workshop.means.facts.getLast()).isInstanceOf(MeansLevelChanged.class);
        assertThat(workshop.found(ANNAS).terms().level()).isEqualTo(AssuranceLevel.EH4);
    }

    @Test
    void Q19_what_is_not_activated_in_thirty_days_is_withdrawn_by_itself() {
        active(ANNAS, "ZB-AAAA-0001", Role.USER);
        ask(ANNAS, Mutated.level(AssuranceLevel.EH4));
        approve(ANNAS);
        workshop.clock.advance(Duration.ofDays(32));
        assertThat(workshop.means.lapsing(workshop.clock.instant(), 10)).containsExactly(ANNAS);
        new ExpireActivation(workshop.means, workshop.clock).expire(ANNAS);
        assertThat(workshop.means.facts.getLast()).isInstanceOf(MutationWithdrawn.class);
        assertThat(workshop.found(ANNAS).terms().level()).isEqualTo(AssuranceLevel.EH3);
    }

    @Test
    void R77_an_organisation_that_ended_before_the_new_level_was_activated_is_left_out() {
        upgraded(Bakery.MILL);
        workshop.claims.change(Bakery.MILL, guard -> guard.closed(new MeansId("m-last"), workshop.clock.instant()));
        activate();
        assertThat(workshop.found(ANNAS).terms().level()).isEqualTo(AssuranceLevel.EH4);
        assertThat(workshop.found(ANNAS).terms().organisations()).containsExactly(Bakery.BAKERY);
        assertThat(workshop.found(ANNAS).mutations().all().getLast().change().added())
                .isEmpty();
    }

    @Test
    void R62_an_organisation_that_is_still_there_is_linked_when_the_new_level_is_activated() {
        upgraded(Bakery.MILL);
        activate();
        assertThat(workshop.found(ANNAS).terms().organisations()).containsExactly(Bakery.BAKERY, Bakery.MILL);
        assertThat(workshop.guards.find(Bakery.MILL).arrivals()).isEmpty();
    }

    @Test
    void R56_an_organisation_that_one_does_not_manage_is_not_touched() {
        active(ANNAS, "ZB-AAAA-0001", Role.USER);
        OrganisationId elsewhere = new OrganisationId("o-elsewhere");
        refused(Reason.NOT_YOUR_ORGANISATION, () -> ask(ANNAS, Mutated.link(elsewhere)));
        assertThat(workshop.guards.find(elsewhere).version()).isZero();
    }

    private void upgraded(OrganisationId also) {
        active(ANNAS, "ZB-AAAA-0001", Role.USER);
        ask(ANNAS, new MutationWish.LevelChange(AssuranceLevel.EH4, null, null, List.of(also), 3, true));
        approve(ANNAS);
    }

    private void activate() {
        new ActivateMeans(workshop.means, workshop.arrivals, workshop.period)
                .activate(ANNAS, "anna.vandalen", SecondFactor.SMS, null, workshop.clock.instant());
    }

    @Test
    void R82_a_rejection_whose_mail_is_refused_keeps_no_other() {
        active(Bakery.SANNES, "ZB-AAAA-0009", Role.ADMINISTRATOR);
        active(ANNAS, "ZB-AAAA-0001", Role.USER);
        ask(ANNAS, Mutated.role(Role.ADMINISTRATOR));
        workshop.decide.reject(ANNAS, Bakery.MEES, "De eerste.", OptionalLong.empty());
        workshop.post.failsOnce.set(true);
        workshop.mail.mailMutation(ANNAS);
        ask(ANNAS, Mutated.role(Role.ADMINISTRATOR));
        workshop.decide.reject(ANNAS, Bakery.MEES, "De tweede.", OptionalLong.empty());
        workshop.mail.mailMutation(ANNAS);
        assertThat(workshop.post.mails)
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).contains("De tweede."));
        workshop.clock.advance(Duration.ofMinutes(1));
        workshop.mail.mailMutation(ANNAS);
        assertThat(workshop.post.mails.getLast().text()).contains("De eerste.");
        assertThat(workshop.found(ANNAS).workDue()).isEmpty();
    }

    @Test
    void R82_who_asked_for_a_mutation_reads_why_it_was_rejected() {
        active(Bakery.SANNES, "ZB-AAAA-0009", Role.ADMINISTRATOR);
        active(ANNAS, "ZB-AAAA-0001", Role.USER);
        ask(ANNAS, Mutated.role(Role.ADMINISTRATOR));
        workshop.decide.reject(ANNAS, Bakery.MEES, "Het document is onleesbaar.", OptionalLong.empty());
        workshop.mail.mailMutation(ANNAS);
        assertThat(workshop.post.mails.getLast().text())
                .contains("Sanne de Wit", "een andere rol", "Het document is onleesbaar.");
        assertThat(workshop.means.withWork(workshop.clock.instant(), 10)).isEmpty();
    }

    @Test
    void R76_Q9_of_two_beheerders_who_would_step_down_the_second_is_stopped_at_approval() {
        active(ANNAS, "ZB-AAAA-0001", Role.ADMINISTRATOR);
        active(NOORS, "ZB-AAAA-0002", Role.ADMINISTRATOR);
        ask(ANNAS, Mutated.role(Role.USER));
        ask(NOORS, Mutated.level(AssuranceLevel.EH2));
        approve(ANNAS);
        refused(Reason.LAST_ADMINISTRATOR, () -> approve(NOORS));
        assertThat(workshop.found(NOORS).terms().level()).isEqualTo(AssuranceLevel.EH3);
        assertThat(workshop.found(NOORS).mutating().pending()).isPresent();
    }

    @Test
    void R76_Q9_the_only_beheerder_is_not_lowered_below_EH2_PLUS() {
        active(ANNAS, "ZB-AAAA-0001", Role.ADMINISTRATOR);
        refused(Reason.LAST_ADMINISTRATOR, () -> ask(ANNAS, Mutated.level(AssuranceLevel.EH2)));
        ask(ANNAS, Mutated.level(AssuranceLevel.EH2_PLUS));
    }

    @Test
    void R44_a_scan_stays_while_a_mutation_is_handled_and_goes_28_days_after_the_decision() {
        active(ANNAS, "ZB-AAAA-0001", Role.USER, AssuranceLevel.EH2);
        workshop.upload("s-new", Bakery.BAKERY);
        var document = Bakery.document(nl.beheermodule.means.means.domain.DocumentType.PASSPORT, 1);
        Given given = new Given(
                new RequestMeans.GivenDocument(
                        document.type(), document.number(), document.expiresOn(), List.of(new ScanId("s-new"))),
                Bakery.MARKET,
                null,
                "q-1");
        ask(ANNAS, Mutated.level(AssuranceLevel.EH3, null, SecondFactor.SMS), given, "x-1", Bakery.SANNE);
        workshop.clock.advance(Duration.ofDays(40));
        workshop.removeScans.remove();
        assertThat(workshop.scans.find(new ScanId("s-new"))).isPresent();
        workshop.decide.reject(ANNAS, Bakery.MEES, "Onleesbaar.", OptionalLong.empty());
        workshop.clock.advance(Duration.ofDays(27));
        workshop.removeScans.remove();
        assertThat(workshop.scans.find(new ScanId("s-new"))).isPresent();
        workshop.clock.advance(Duration.ofDays(1));
        workshop.removeScans.remove();
        assertThat(workshop.scans.find(new ScanId("s-new"))).isEmpty();
    }

    @Test
    void R67_a_second_Belastingdienstmiddel_of_the_KvK_number_is_refused_from_the_request_on() {
        Means annas = active(ANNAS, "ZB-AAAA-0001", Role.ADMINISTRATOR);
        Means noors = active(NOORS, "ZB-AAAA-0002", Role.ADMINISTRATOR);
        toTaxAuthority(annas, "x-1");
        refused(Reason.TAX_AUTHORITY_EXISTS, () -> toTaxAuthority(noors, "x-2"));
        workshop.decide.reject(ANNAS, Bakery.MEES, "Nee.", OptionalLong.empty());
        workshop.taxClaims.settle(ANNAS, workshop.clock.instant());
        toTaxAuthority(noors, "x-3");
        approve(NOORS);
        assertThat(workshop.found(NOORS).terms().isTaxAuthorityMeans()).isTrue();
        workshop.taxClaims.settle(NOORS, workshop.clock.instant());
        refused(Reason.TAX_AUTHORITY_EXISTS, () -> toTaxAuthority(workshop.found(ANNAS), "x-4"));
    }

    @Test
    void R67_R70_converted_back_to_regular_the_KvK_number_is_free_again() {
        Means annas = active(ANNAS, "ZB-AAAA-0001", Role.ADMINISTRATOR);
        Means noors = active(NOORS, "ZB-AAAA-0002", Role.ADMINISTRATOR);
        toTaxAuthority(annas, "x-1");
        approve(ANNAS);
        ask(ANNAS, Mutated.conversion(false));
        approve(ANNAS);
        workshop.taxClaims.settle(ANNAS, workshop.clock.instant());
        toTaxAuthority(noors, "x-2");
    }

    @Test
    void R67_what_a_crash_left_claimed_is_given_back_after_a_minute() {
        Means noors = active(NOORS, "ZB-AAAA-0002", Role.ADMINISTRATOR);
        workshop.taxClaims.claim(new MeansId("m-crashed"), List.of(Bakery.BAKERY));
        workshop.taxClaims.sweep();
        refused(Reason.TAX_AUTHORITY_EXISTS, () -> toTaxAuthority(noors, "x-1"));
        workshop.clock.advance(TaxAuthorityClaims.SETTLING);
        workshop.taxClaims.sweep();
        toTaxAuthority(noors, "x-2");
        workshop.clock.advance(TaxAuthorityClaims.SETTLING);
        workshop.taxClaims.sweep();
        assertThat(workshop.taxAuthority.of(NOORS)).hasSize(1);
    }

    @Test
    void R67_late_news_of_a_rejection_does_not_take_what_was_claimed_again_since() {
        Means annas = active(ANNAS, "ZB-AAAA-0001", Role.ADMINISTRATOR);
        toTaxAuthority(annas, "x-1");
        workshop.decide.reject(ANNAS, Bakery.MEES, "Nee.", OptionalLong.empty());
        var rejectedAt = workshop.clock.instant();
        workshop.clock.advance(Duration.ofSeconds(1));
        workshop.taxClaims.claim(ANNAS, List.of(Bakery.BAKERY));
        workshop.taxClaims.settle(ANNAS, rejectedAt);
        assertThat(workshop.taxAuthority.of(ANNAS)).hasSize(1);
    }

    private Means active(MeansId id, String uniqueId, Role role) {
        return active(id, uniqueId, role, AssuranceLevel.EH3);
    }

    private Means active(MeansId id, String uniqueId, Role role, AssuranceLevel level) {
        Means means = Bakery.active(Bakery.file(id, uniqueId), role, level, Bakery.BAKERY);
        workshop.means.add(means, new MeansRequested(id, Bakery.MONDAY));
        return means;
    }

    private void toTaxAuthority(Means means, String mutation) {
        Requester.Administrator holder =
                new Requester.Administrator(means.file().person(), means.id(), "Houder");
        ask(means.id(), Mutated.conversion(true), Given.NOTHING, mutation, holder);
    }

    private void ask(MeansId id, MutationWish wish) {
        ask(id, wish, Given.NOTHING, "x-" + id.value() + "-" + workshop.means.facts.size(), Bakery.SANNE);
    }

    private void ask(MeansId id, MutationWish wish, Given given, String mutation, Requester.Administrator by) {
        workshop.mutate.request(new RequestMutation.Command(
                Bakery.BAKERY, id, new MutationId(mutation), by, Mutated.EH4_AT_BOTH, wish, given));
    }

    private void approve(MeansId id) {
        workshop.decide.approve(id, Bakery.MEES, OptionalLong.empty());
    }

    private static void refused(Reason reason, Runnable command) {
        assertThatExceptionOfType(MeansRefused.class)
                .isThrownBy(command::run)
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly(reason));
    }
}
