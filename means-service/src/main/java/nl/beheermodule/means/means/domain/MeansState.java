package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a means stands in its life (R5, §3.5). */
public sealed interface MeansState {
    /** “Wachten op goedkeuring”. */
    record AwaitingApproval() implements MeansState {}

    /**
     * “Wachten op activatie”.
     *
     * @param since approval, or the request for a letter after the activation lapsed
     * @param proof absent until the letter's code was given
     */
    record AwaitingActivation(
            Instant since,
            Deadline deadline,
            Letter letter,
            @Nullable Proof proof) implements MeansState {
        AwaitingActivation with(Letter other) {
            return new AwaitingActivation(since, deadline, other, proof);
        }

        AwaitingActivation with(Letter other, Proof begun) {
            return new AwaitingActivation(since, deadline, other, begun);
        }

        AwaitingActivation with(Proof other) {
            return new AwaitingActivation(since, deadline, letter, other);
        }

        /** The code of a letter that will be printed anew proves nothing any more, nor does what it led to. */
        AwaitingActivation withNewLetter(Instant now) {
            return new AwaitingActivation(since, deadline, new Letter.Due(letter.number() + 1, now), null);
        }
    }

    /** “Activatie verlopen”. */
    record ActivationLapsed(Deadline deadline, Letter letter) implements MeansState {}

    /**
     * “Actief”.
     *
     * @param otpNumber serial of the OTP device, when that is the second factor
     * @param contractEnd last day of the contract
     * @param tokenHash of the browser that activated it, so that its screen can see that it is done
     * @param plannedEnds at most one for each organisation (R72)
     */
    record Active(
            Instant since,
            String username,
            @Nullable String otpNumber,
            LocalDate contractEnd,
            @Nullable String tokenHash,
            List<PlannedEnd> plannedEnds)
            implements MeansState {
        public Active {
            plannedEnds = List.copyOf(plannedEnds);
        }

        Active withContract(LocalDate end, @Nullable String otp) {
            return new Active(since, username, otp, end, tokenHash, plannedEnds);
        }

        Active with(List<PlannedEnd> ends) {
            return new Active(since, username, otpNumber, contractEnd, tokenHash, ends);
        }
    }

    /** Gone from the overview; may be applied for anew (R82). */
    record Rejected(Delivery mail) implements MeansState {}

    /** Ended (R75), or withdrawn before it was handled (Q18): in no overview any more (R35). */
    record Ended(Instant at) implements MeansState {}
}
