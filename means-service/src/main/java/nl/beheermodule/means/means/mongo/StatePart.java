package nl.beheermodule.means.means.mongo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.means.means.domain.Deadline;
import nl.beheermodule.means.means.domain.MeansState;
import nl.beheermodule.means.means.domain.MeansState.ActivationLapsed;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MeansState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MeansState.Rejected;
import org.jspecify.annotations.Nullable;

/** A state with what belongs to it; which fields are there depends on {@code kind}. */
record StatePart(
        String kind,
        @Nullable Instant since,
        @Nullable String deadline,
        @Nullable LetterPart letter,
        @Nullable ProofPart proof,
        @Nullable ActivePart active,
        @Nullable MailPart mail) {

    record ActivePart(
            String username,
            @Nullable String otpNumber,
            String contractEnd,
            @Nullable String tokenHash) {}

    private static final String AWAITING_APPROVAL = "AWAITING_APPROVAL";
    private static final String AWAITING_ACTIVATION = "AWAITING_ACTIVATION";
    private static final String LAPSED = "LAPSED";
    private static final String ACTIVE = "ACTIVE";
    private static final String REJECTED = "REJECTED";

    static StatePart of(MeansState state) {
        return switch (state) {
            case AwaitingApproval() -> new StatePart(AWAITING_APPROVAL, null, null, null, null, null, null);
            case AwaitingActivation(var since, var deadline, var letter, var proof) ->
                new StatePart(
                        AWAITING_ACTIVATION,
                        since,
                        deadline.day().toString(),
                        LetterPart.of(letter),
                        ProofPart.of(proof),
                        null,
                        null);
            case ActivationLapsed(var deadline, var letter) ->
                new StatePart(LAPSED, null, deadline.day().toString(), LetterPart.of(letter), null, null, null);
            case Active(var since, var username, var otp, var end, var token) ->
                new StatePart(
                        ACTIVE, since, null, null, null, new ActivePart(username, otp, end.toString(), token), null);
            case Rejected(var mail) -> new StatePart(REJECTED, null, null, null, null, null, MailPart.of(mail));
        };
    }

    MeansState state() {
        return switch (kind) {
            case AWAITING_APPROVAL -> new AwaitingApproval();
            case AWAITING_ACTIVATION ->
                new AwaitingActivation(
                        requireNonNull(since),
                        deadlineDay(),
                        requireNonNull(letter).letter(),
                        proof == null ? null : proof.proof());
            case LAPSED ->
                new ActivationLapsed(deadlineDay(), requireNonNull(letter).letter());
            case ACTIVE -> active(requireNonNull(active));
            case REJECTED -> new Rejected(requireNonNull(mail).delivery());
            default -> throw new IllegalStateException("Unknown state " + kind);
        };
    }

    private Active active(ActivePart part) {
        return new Active(
                requireNonNull(since),
                part.username(),
                part.otpNumber(),
                LocalDate.parse(part.contractEnd()),
                part.tokenHash());
    }

    private Deadline deadlineDay() {
        return new Deadline(LocalDate.parse(requireNonNull(deadline)));
    }
}
