package nl.beheermodule.authorization.job.mongo;

import java.time.LocalDate;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.Granting.Outcome;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.usecase.PairResult;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.domain.GrantJob.Pair;

/** A result in a few characters: a million of them are stored. {@code G}, {@code C2027-01-01}, {@code RNOT_ACTIVE}. */
final class ResultCode {
    private ResultCode() {}

    static String of(PairResult result) {
        return switch (result) {
            case PairResult.Refused refused -> "R" + refused.reason().name();
            case PairResult.Done done ->
                done.outcome().name().charAt(0)
                        + (done.oldEnd() == null ? "" : done.oldEnd().toString());
        };
    }

    static PairResult result(String code, GrantJob job, Pair pair) {
        String rest = code.substring(1);
        if (code.charAt(0) == 'R') {
            return new PairResult.Refused(pair.service(), pair.means(), Refusal.valueOf(rest));
        }
        return new PairResult.Done(
                pair.service(),
                pair.means(),
                AuthorizationId.of(job.organisation(), pair.means(), pair.service(), job.scope()),
                outcome(code.charAt(0)),
                rest.isEmpty() ? null : LocalDate.parse(rest),
                job.end());
    }

    private static Outcome outcome(char letter) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().charAt(0) == letter) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("No outcome begins with " + letter);
    }
}
