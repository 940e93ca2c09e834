package nl.beheermodule.authorization.job.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.beheermodule.authorization.authorization.usecase.PairResult;
import nl.beheermodule.authorization.job.domain.GrantJob;

/** What became of each part of a job. */
public interface PartResults {
    /** What the part was planned to come down to, or what it came down to; in the order of its pairs. */
    Optional<List<PairResult>> of(GrantJob job, int part);

    /** @return the plan that counts: the first that was made */
    List<PairResult> plan(GrantJob job, int part, List<PairResult> plan);

    /** Writes down what was done: from now on the part is finished. May be repeated. */
    void finish(GrantJob job, int part, List<PairResult> results);

    /** Finished parts by number, each with how many pairs had which result. */
    SortedMap<Integer, Map<ResultKind, Integer>> finished(GrantJob job);
}
