package nl.beheermodule.means.means.mongo;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.Deadline;
import nl.beheermodule.means.means.domain.MeansState;
import nl.beheermodule.means.means.domain.MeansState.ActivationLapsed;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MeansState.AwaitingApproval;
import nl.beheermodule.means.means.domain.MeansState.Ended;
import nl.beheermodule.means.means.domain.MeansState.Rejected;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PlannedEnd;
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
            @Nullable String tokenHash,
            @Nullable List<PlannedEndPart> plannedEnds) {
        static ActivePart of(Active active) {
            List<PlannedEndPart> ends =
                    active.plannedEnds().stream().map(PlannedEndPart::of).toList();
            return new ActivePart(
                    active.username(),
                    active.otpNumber(),
                    active.contractEnd().toString(),
                    active.tokenHash(),
                    ends.isEmpty() ? null : ends);
        }

        List<PlannedEnd> ends() {
            return plannedEnds == null
                    ? List.of()
                    : plannedEnds.stream().map(PlannedEndPart::end).toList();
        }
    }

    record PlannedEndPart(String organisationId, String endsOn, boolean endsOrganisation, Instant plannedAt) {
        static PlannedEndPart of(PlannedEnd end) {
            return new PlannedEndPart(
                    end.organisation().value(), end.endsOn().toString(), end.endsOrganisation(), end.plannedAt());
        }

        PlannedEnd end() {
            return new PlannedEnd(
                    new OrganisationId(organisationId), LocalDate.parse(endsOn), endsOrganisation, plannedAt);
        }
    }

    private static final String AWAITING_APPROVAL = "AWAITING_APPROVAL";
    private static final String AWAITING_ACTIVATION = "AWAITING_ACTIVATION";
    private static final String LAPSED = "LAPSED";
    private static final String ACTIVE = "ACTIVE";
    private static final String REJECTED = "REJECTED";
    private static final String ENDED = "ENDED";

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
            case Active active -> new StatePart(ACTIVE, active.since(), null, null, null, ActivePart.of(active), null);
            case Rejected(var mail) -> new StatePart(REJECTED, null, null, null, null, null, MailPart.of(mail));
            case Ended(var at) -> new StatePart(ENDED, at, null, null, null, null, null);
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
            case ENDED -> new Ended(requireNonNull(since));
            default -> throw new IllegalStateException("Unknown state " + kind);
        };
    }

    private Active active(ActivePart part) {
        return new Active(
                requireNonNull(since),
                part.username(),
                part.otpNumber(),
                LocalDate.parse(part.contractEnd()),
                part.tokenHash(),
                part.ends());
    }

    private Deadline deadlineDay() {
        return new Deadline(LocalDate.parse(requireNonNull(deadline)));
    }
}
