package nl.beheermodule.means.means.domain;

import java.time.Instant;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationProven;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.MeansState.ActivationLapsed;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MeansState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MeansState.Ended;
import nl.beheermodule.means.means.domain.MeansState.Rejected;

/**
 * The two codes that prove who activates. Who does not have the letter learns nothing about the means: not that it
 * lapsed, nor that it was never approved.
 */
final class Activating {
    /** The state after a code was offered, and what the code was. */
    record Step(MeansState state, CodeCheck result) {}

    private Activating() {}

    static Step letterCode(MeansState state, CodeHash offered, Instant now) {
        return switch (state) {
            case AwaitingActivation waiting
            when waiting.letter() instanceof Letter.Sent sent -> letterCode(waiting, sent, offered, now);
            case ActivationLapsed lapsed
            when lapsed.letter() instanceof Letter.Sent sent && sent.code().matches(offered) ->
                throw new MeansRefused(Reason.ACTIVATION_EXPIRED);
            case AwaitingActivation _, ActivationLapsed _, AwaitingApproval _, Active _, Rejected _, Ended _ ->
                new Step(state, new CodeCheck.Wrong());
        };
    }

    private static Step letterCode(AwaitingActivation waiting, Letter.Sent sent, CodeHash offered, Instant now) {
        if (sent.isLocked()) {
            throw new MeansRefused(Reason.LETTER_LOCKED);
        }
        if (!sent.code().matches(offered)) {
            return new Step(waiting.with(sent.afterWrong()), new CodeCheck.Wrong());
        }
        requireInTime(waiting, now);
        return new Step(waiting, new CodeCheck.Right());
    }

    static MeansState emailed(MeansState state, Proof begun) {
        if (state instanceof AwaitingActivation waiting && waiting.letter() instanceof Letter.Sent sent) {
            return waiting.with(sent.afterEmail(), begun);
        }
        throw new MeansRefused(Reason.ACTIVATION_EXPIRED);
    }

    static Step emailCode(MeansId id, MeansState state, CodeHash offered, Instant now) {
        if (!(state instanceof AwaitingActivation waiting) || waiting.proof() == null) {
            throw new MeansRefused(
                    state instanceof ActivationLapsed ? Reason.ACTIVATION_EXPIRED : Reason.EMAIL_CODE_EXPIRED);
        }
        requireInTime(waiting, now);
        Proof proof = waiting.proof();
        if (proof.wrong() >= Proof.ATTEMPTS) {
            throw new MeansRefused(Reason.EMAIL_CODE_LOCKED);
        }
        if (proof.isOver(now)) {
            throw new MeansRefused(Reason.EMAIL_CODE_EXPIRED);
        }
        if (!proof.emailCode().matches(offered)) {
            return new Step(waiting.with(proof.afterWrong()), new CodeCheck.Wrong());
        }
        return proof.proven()
                ? new Step(waiting, new CodeCheck.ProvenBefore())
                : new Step(waiting.with(proof.afterRight()), proven(id, waiting, proof, now));
    }

    /** The account may be set up for an hour, but never after the deadline (Q10). */
    private static CodeCheck proven(MeansId id, AwaitingActivation waiting, Proof proof, Instant now) {
        Instant hour = now.plus(Proof.SETUP);
        Instant end = waiting.deadline().end();
        return new CodeCheck.Proven(new ActivationProven(id, proof.tokenHash(), hour.isBefore(end) ? hour : end, now));
    }

    private static void requireInTime(AwaitingActivation waiting, Instant now) {
        if (waiting.deadline().hasPassed(now)) {
            throw new MeansRefused(Reason.ACTIVATION_EXPIRED);
        }
    }
}
