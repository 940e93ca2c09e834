package nl.beheermodule.means.means.messaging;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.Bakery;
import nl.beheermodule.means.means.domain.CodeHash;
import nl.beheermodule.means.means.domain.Leaving;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationProven;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.SecondFactor;
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

    private static void says(Means means, MeansEvent fact) {
        GoldenContract.check(new MeansTranslator().of(means, List.of(fact)).getFirst());
    }
}
