package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationExpired;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationLetterIssued;
import nl.beheermodule.means.means.domain.MeansEvent.MeansActivated;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansState.ActivationLapsed;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MeansState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MeansState.Ended;
import nl.beheermodule.means.means.domain.MeansState.Rejected;
import org.jspecify.annotations.Nullable;

/** From approval to “Actief”: the letter, the codes, the account, or the lapse after thirty days (R79–R81). */
public final class Activation {
    private final Means means;

    Activation(Means means) {
        this.means = means;
    }

    /** A new letter with a new code (R80). Only after a lapse does it bring thirty new days (Q10). */
    public void requestLetter(Instant now) {
        means.activateAs(
                switch (means.activating()) {
                    case ActivationLapsed lapsed -> waitingAgain(lapsed.letter(), now);
                    case AwaitingActivation waiting
                    when waiting.deadline().hasPassed(now) -> {
                        if (isOfHigherLevel()) {
                            throw new MeansRefused(Reason.NO_LETTER_NOW);
                        }
                        yield waitingAgain(waiting.letter(), now);
                    }
                    case AwaitingActivation waiting
                    when waiting.letter() instanceof Letter.Sent -> waiting.withNewLetter(now);
                    case AwaitingActivation waiting -> waiting;
                    case AwaitingApproval _, Active _, Rejected _, Ended _ ->
                        throw new MeansRefused(Reason.NO_LETTER_NOW);
                });
    }

    private static AwaitingActivation waitingAgain(Letter last, Instant now) {
        return new AwaitingActivation(now, Deadline.after(now), new Letter.Due(last.number() + 1, now), null);
    }

    /** Claims the letter for printing: until it is lost or printed nobody else prints it. */
    public void startPrinting(CodeHash code, Instant now) {
        AwaitingActivation waiting = withLetterDue(now);
        means.activateAs(waiting.with(new Letter.Printing(waiting.letter().number(), code, now)));
    }

    private AwaitingActivation withLetterDue(Instant now) {
        if (means.activating() instanceof AwaitingActivation waiting
                && Means.isDue(waiting.letter().workDue(), now)) {
            return waiting;
        }
        throw new MeansRefused(Reason.NOT_DUE);
    }

    /** The printer has the letter with this code; a printing that was given up meanwhile does not count. */
    public ActivationLetterIssued letterPrinted(CodeHash code, LocalDate today, Instant now) {
        if (!(means.activating() instanceof AwaitingActivation waiting
                && waiting.letter() instanceof Letter.Printing printing
                && printing.code().equals(code))) {
            throw new MeansRefused(Reason.NOT_DUE);
        }
        means.activateAs(waiting.with(new Letter.Sent(printing.number(), printing.code(), 0, 0)));
        means.sent(new SentLetter(today, waiting.deadline().day()));
        return new ActivationLetterIssued(means.id(), waiting.deadline(), now);
    }

    /** First step of activating: the code from the letter. Counts wrong ones. */
    public CodeCheck offerLetterCode(CodeHash offered, Instant now) {
        Activating.Step step = Activating.letterCode(means.activating(), offered, now);
        means.activateAs(step.state());
        return step.result();
    }

    /** The letter's code was right: from now on the code that goes to the holder's e-mail address counts. */
    public void startProof(String tokenHash, CodeHash emailCode, Instant now) {
        means.activateAs(Activating.emailed(means.activating(), Proof.begun(tokenHash, emailCode, now)));
    }

    /** Second step: the code from the e-mail. Counts wrong ones. */
    public CodeCheck offerEmailCode(CodeHash offered, Instant now) {
        Activating.Step step = Activating.emailCode(means.id(), means.activating(), offered, now);
        means.activateAs(step.state());
        return step.result();
    }

    /**
     * The account is ready, so the means is active (R81). What was ready after the deadline, or before this waiting
     * began, does not count.
     *
     * @return empty when there is nothing (more) to activate
     */
    public Optional<MeansEvent> activate(
            String username, SecondFactor factor, @Nullable String otpNumber, LocalDate readyOn, Instant readyAt) {
        AwaitingActivation waiting = switch (means.activating()) {
            case AwaitingActivation current -> current;
            case ActivationLapsed lapsed ->
                new AwaitingActivation(means.application().requestedAt(), lapsed.deadline(), lapsed.letter(), null);
            case AwaitingApproval _, Active _, Rejected _, Ended _ -> null;
        };
        if (waiting == null
                || readyAt.isBefore(waiting.since())
                || waiting.deadline().hasPassed(readyAt)) {
            return Optional.empty();
        }
        Mutating.Account account = new Mutating.Account(username, otpNumber, readyAt);
        if (isOfHigherLevel()) {
            return Optional.of(means.mutating().activated(factor, account, readyOn));
        }
        LocalDate contractEnd = readyOn.plusYears(means.application().contractYears());
        String token = waiting.proof() == null ? null : waiting.proof().tokenHash();
        Active active = new Active(readyAt, username, otpNumber, contractEnd, token, List.of());
        means.become(active);
        means.agree(means.terms().with(factor));
        return Optional.of(new MeansActivated(means.id(), active, readyAt));
    }

    /** What is not activated in thirty days lapses; of a higher level nothing remains (Q19). */
    public MeansEvent expireActivation(Instant now) {
        return switch (means.activating()) {
            case AwaitingActivation waiting
            when waiting.deadline().hasPassed(now) && isOfHigherLevel() ->
                means.mutating().lapse(now);
            case AwaitingActivation waiting
            when waiting.deadline().hasPassed(now) -> {
                means.activateAs(new ActivationLapsed(waiting.deadline(), waiting.letter()));
                yield new ActivationExpired(means.id(), waiting.deadline(), now);
            }
            case AwaitingActivation _, AwaitingApproval _, ActivationLapsed _, Active _, Rejected _, Ended _ ->
                throw new MeansRefused(Reason.NOT_DUE);
        };
    }

    /** Whether the means works already and only a higher level waits. */
    private boolean isOfHigherLevel() {
        return means.state() instanceof Active && means.activating() instanceof AwaitingActivation;
    }

    /** When the time to activate is over. */
    public Optional<Instant> lapsesAt() {
        return means.activating() instanceof AwaitingActivation waiting
                ? Optional.of(waiting.deadline().end())
                : Optional.empty();
    }

    /** Hash of the secret in the browser that activates, or activated, this means. */
    public Optional<String> tokenHash() {
        return switch (means.activating()) {
            case AwaitingActivation waiting ->
                Optional.ofNullable(waiting.proof()).map(Proof::tokenHash);
            case Active active -> Optional.ofNullable(active.tokenHash());
            case AwaitingApproval _, ActivationLapsed _, Rejected _, Ended _ -> Optional.empty();
        };
    }
}
