package nl.beheermodule.means.means.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.beheermodule.contracts.RoleChangeCause;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.means.means.domain.Asked;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.CodeHash;
import nl.beheermodule.means.means.domain.DocumentType;
import nl.beheermodule.means.means.domain.Leaving;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationProven;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.Mutated;
import nl.beheermodule.means.means.domain.Mutating.Asking;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.domain.Papers;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.RolePeriod;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.means.domain.Terms;
import nl.beheermodule.platform.test.contract.GoldenContract;
import org.junit.jupiter.api.Test;

/** The life of Anna's means, as the world reads it. */
class MeansEventsContractTest {
    private static final CodeHash CODE = new CodeHash("hash");

    @Test
    void MeansRequested() {
        says(Bakery.requested(), new MeansRequested(Bakery.ANNAS, Bakery.MONDAY));
    }

    @Test
    void MeansApproved() {
        Means means = Bakery.requested();
        says(means, means.approve(Bakery.MEES, Bakery.MONDAY));
    }

    @Test
    void MeansRejected() {
        Means means = Bakery.requested();
        says(means, means.reject(Bakery.MEES, "De foto is niet leesbaar.", Bakery.MONDAY));
    }

    @Test
    void ActivationLetterIssued() {
        Means means = Bakery.approved();
        means.activation().startPrinting(CODE, Bakery.MONDAY);
        says(means, means.activation().letterPrinted(CODE, Bakery.MONDAY_DATE, Bakery.MONDAY));
    }

    @Test
    void ActivationProven() {
        says(
                Bakery.withLetter(CODE),
                new ActivationProven(
                        Bakery.ANNAS, "0123456789abcdef".repeat(4), Bakery.MONDAY.plusSeconds(3600), Bakery.MONDAY));
    }

    @Test
    void MeansActivated() {
        Means means = Bakery.withLetter(CODE);
        says(
                means,
                means.activation()
                        .activate("anna.vandalen", SecondFactor.OTP, "OTP-123456", Bakery.MONDAY_DATE, Bakery.MONDAY)
                        .orElseThrow());
    }

    @Test
    void ActivationExpired() {
        Means means = Bakery.withLetter(CODE);
        says(
                means,
                means.activation()
                        .expireActivation(means.activation().lapsesAt().orElseThrow()));
    }

    @Test
    void MeansWithdrawn() {
        Means means = Bakery.requested();
        says(means, means.withdraw(Bakery.MONDAY));
    }

    @Test
    void MeansEndScheduled() {
        Means means = Bakery.active(Bakery.BAKERY, Bakery.MILL);
        Leaving mill = new Leaving(List.of(Bakery.MILL), List.of());
        says(means, means.ending().on(LocalDate.parse("2026-12-31"), mill, Bakery.MONDAY));
    }

    @Test
    void MeansEndCancelled() {
        Means means = Bakery.active(Bakery.BAKERY, Bakery.MILL);
        means.ending().on(LocalDate.parse("2026-12-31"), new Leaving(List.of(Bakery.BAKERY), List.of()), Bakery.MONDAY);
        says(means, means.ending().cancel(List.of(Bakery.BAKERY), Bakery.MONDAY));
    }

    @Test
    void MeansUnlinked() {
        Means means = Bakery.active(Bakery.BAKERY, Bakery.MILL);
        says(means, means.ending().atOnce(new Leaving(List.of(Bakery.MILL), List.of()), Bakery.MONDAY));
    }

    @Test
    void MeansEnded() {
        Means means = Bakery.active(Bakery.BAKERY);
        says(means, means.ending().atOnce(new Leaving(List.of(Bakery.BAKERY), List.of()), Bakery.MONDAY));
    }

    @Test
    void MutationRequested() {
        Means means = Mutated.withDevice();
        says(means, toEH4(means));
    }

    @Test
    void MutationApproved() {
        Means means = Mutated.withDevice();
        toEH4(means);
        says(means, Mutated.approve(means).getFirst());
    }

    @Test
    void MutationRejected() {
        Means means = Mutated.withDevice();
        toEH4(means);
        says(means, means.mutating().reject(Bakery.MEES, "De foto is niet leesbaar.", Bakery.MONDAY));
    }

    @Test
    void MutationWithdrawn() {
        Means means = Mutated.withDevice();
        toEH4(means);
        says(means, means.mutating().withdraw(Bakery.MONDAY));
    }

    @Test
    void MeansLevelChanged() {
        Means means = Mutated.withDevice();
        toEH4(means);
        Mutated.approve(means);
        says(means, Mutated.activated(means, Bakery.MONDAY));
    }

    @Test
    void MeansRoleChanged() {
        Means means = Mutated.withDevice();
        Mutated.ask(means, Mutated.role(Role.ADMINISTRATOR));
        MeansEvent changed = Mutated.approve(means).getLast();
        means.administering().begin(new RolePeriod(Period.ofYears(5)), Bakery.MONDAY_DATE);
        says(means, changed);
    }

    @Test
    void MeansLinked() {
        Means means = Mutated.withDevice();
        Mutated.ask(means, Mutated.link(Bakery.MILL));
        says(means, Mutated.approve(means).getLast());
    }

    @Test
    void MeansConverted() {
        Means means = Mutated.active(AssuranceLevel.EH3, Role.ADMINISTRATOR);
        means.mutating()
                .request(
                        new Asking(Mutated.MUTATION, Mutated.conversion(true), Papers.NONE, null),
                        new Requester.Administrator(means.file().person(), means.id(), "Anna van Dalen"),
                        Mutated.EH4_AT_BOTH,
                        Bakery.MONDAY_DATE,
                        Bakery.MONDAY);
        says(means, Mutated.approve(means).getLast());
    }

    @Test
    void R66_that_it_is_a_Belastingdienstmiddel_and_which_quote_was_agreed_to_go_along() {
        Terms terms = new Terms(AssuranceLevel.EH3, Role.USER, SecondFactor.SMS, List.of(Bakery.BAKERY), true);
        Asked asked =
                new Asked(terms, Bakery.anna(), 3, Bakery.document(DocumentType.PASSPORT, 1), Bakery.MARKET, "q-1");
        Means means = Bakery.requested(asked);
        MeansEvents.MeansRequested requested =
                (MeansEvents.MeansRequested) wire(means, new MeansRequested(Bakery.ANNAS, Bakery.MONDAY));
        assertThat(requested.taxAuthorityMeans()).isTrue();
        assertThat(requested.quoteId()).isEqualTo("q-1");
        means.approve(Bakery.MEES, Bakery.MONDAY);
        MeansEvent activated = means.activation()
                .activate("anna.vandalen", SecondFactor.SMS, null, Bakery.MONDAY_DATE, Bakery.MONDAY)
                .orElseThrow();
        assertThat(((MeansEvents.MeansActivated) wire(means, activated)).taxAuthorityMeans())
                .isTrue();
    }

    @Test
    void Q19_what_is_proven_is_proven_for_the_new_level() {
        Means means = Mutated.withDevice();
        toEH4(means);
        Mutated.approve(means);
        MeansEvents.ActivationProven proven = (MeansEvents.ActivationProven)
                wire(means, new ActivationProven(Bakery.ANNAS, "hash", Bakery.MONDAY, Bakery.MONDAY));
        assertThat(proven.level()).isEqualTo(nl.beheermodule.contracts.AssuranceLevel.EH4);
        assertThat(proven.organisationIds()).containsExactly("o-bakery");
    }

    @Test
    void norm_9_until_when_one_is_beheerder_goes_along_and_why_it_ended() {
        Means means = Mutated.active(AssuranceLevel.EH3, Role.ADMINISTRATOR);
        LocalDate lastDay = LocalDate.parse("2031-11-23");
        means.administering().begin(new RolePeriod(Period.ofYears(5)), Bakery.MONDAY_DATE);
        Mutated.ask(means, Mutated.link(Bakery.MILL));
        MeansEvents.MeansLinked linked =
                (MeansEvents.MeansLinked) wire(means, Mutated.approve(means).getLast());
        assertThat(linked.administratorUntil()).isEqualTo(lastDay);
        MeansEvents.MeansRoleChanged expired = (MeansEvents.MeansRoleChanged)
                wire(means, means.administering().expire(lastDay.plusDays(1), Bakery.MONDAY));
        assertThat(expired.role()).isEqualTo(nl.beheermodule.contracts.Role.USER);
        assertThat(expired.cause()).isEqualTo(RoleChangeCause.EXPIRED);
        assertThat(expired.administratorUntil()).isEqualTo(lastDay);
    }

    private static MeansEvent toEH4(Means means) {
        return Mutated.ask(
                means, new MutationWish.LevelChange(AssuranceLevel.EH4, null, null, List.of(Bakery.MILL), 3, true));
    }

    private static MeansEvents wire(Means means, MeansEvent fact) {
        return new MeansTranslator().of(means, List.of(fact)).getFirst();
    }

    private static void says(Means means, MeansEvent fact) {
        GoldenContract.check(wire(means, fact));
    }
}
