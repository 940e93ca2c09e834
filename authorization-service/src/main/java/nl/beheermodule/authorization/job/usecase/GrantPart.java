package nl.beheermodule.authorization.job.usecase;

import java.util.ArrayList;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRefused;
import nl.beheermodule.authorization.authorization.domain.Granting;
import nl.beheermodule.authorization.authorization.usecase.GrantAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.GrantCommand;
import nl.beheermodule.authorization.authorization.usecase.GrantCommand.Wanted;
import nl.beheermodule.authorization.authorization.usecase.PairResult;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.job.domain.GrantJob;
import org.springframework.stereotype.Component;

/**
 * Does one part: first writes down what it will come down to, then does it, then writes down that it is done. What a crash
 * interrupts is done again: pairs that were granted by then are unchanged, and their result is what the plan said. What was
 * revoked after the job was ordered stays revoked.
 */
@Component
class GrantPart {
    private final GrantAuthorizations granting;
    private final PartResults results;

    GrantPart(GrantAuthorizations granting, PartResults results) {
        this.granting = granting;
        this.results = results;
    }

    void run(GrantJob job, int part, AssuranceLevel grantor) {
        GrantCommand command = new GrantCommand(
                job.organisation(),
                job.part(part).stream()
                        .map(pair -> new Wanted(pair.service(), pair.means()))
                        .toList(),
                job.end(),
                grantor,
                job.scope(),
                job.requestedAt());
        try {
            List<PairResult> plan =
                    results.of(job, part).orElseGet(() -> results.plan(job, part, granting.preview(command)));
            results.finish(job, part, told(plan, granting.grant(command)));
        } catch (AuthorizationRefused tooLate) { // midnight came before its turn: the end date is today
            results.finish(job, part, refused(command, tooLate));
        }
    }

    private static List<PairResult> told(List<PairResult> plan, List<PairResult> done) {
        List<PairResult> told = new ArrayList<>(plan.size());
        for (int i = 0; i < plan.size(); i++) {
            told.add(isUnchanged(done.get(i)) ? plan.get(i) : done.get(i));
        }
        return told;
    }

    private static boolean isUnchanged(PairResult result) {
        return result instanceof PairResult.Done done && done.outcome() == Granting.Outcome.UNCHANGED;
    }

    private static List<PairResult> refused(GrantCommand command, AuthorizationRefused refused) {
        return command.wanted().stream()
                .<PairResult>map(wanted -> new PairResult.Refused(wanted.service(), wanted.means(), refused.reason()))
                .toList();
    }
}
