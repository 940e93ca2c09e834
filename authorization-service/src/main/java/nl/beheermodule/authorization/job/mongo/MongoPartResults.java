package nl.beheermodule.authorization.job.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.beheermodule.authorization.authorization.usecase.PairResult;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.domain.GrantJob.Pair;
import nl.beheermodule.authorization.job.usecase.PartResults;
import nl.beheermodule.authorization.job.usecase.ResultKind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The results first, then that they are final: the second document is what makes a part finished. */
@Repository
class MongoPartResults implements PartResults {
    private final MongoOperations mongo;

    MongoPartResults(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(FinishedPartDocument.class)
                .createIndex(new Index()
                        .on("jobId", Direction.ASC)
                        .on("part", Direction.ASC)
                        .named("job"));
        for (Class<?> each : List.of(FinishedPartDocument.class, PartDocument.class)) {
            mongo.indexOps(each)
                    .createIndex(new Index()
                            .on("forgetAt", Direction.ASC)
                            .expire(Duration.ZERO)
                            .named("forget"));
        }
    }

    @Override
    public Optional<List<PairResult>> of(GrantJob job, int part) {
        return Optional.ofNullable(mongo.findById(id(job, part), PartDocument.class))
                .map(found -> decoded(job, part, found));
    }

    @Override
    public List<PairResult> plan(GrantJob job, int part, List<PairResult> plan) {
        try {
            mongo.insert(document(job, part, plan));
            return plan;
        } catch (DuplicateKeyException plannedBefore) {
            return of(job, part).orElseThrow(() -> plannedBefore);
        }
    }

    @Override
    public void finish(GrantJob job, int part, List<PairResult> results) {
        mongo.save(document(job, part, results));
        Map<ResultKind, Integer> counts = new EnumMap<>(ResultKind.class);
        results.forEach(result -> counts.merge(ResultKind.of(result), 1, Integer::sum));
        mongo.save(new FinishedPartDocument(id(job, part), job.id(), part, counts, forgetAt(job)));
    }

    @Override
    public SortedMap<Integer, Map<ResultKind, Integer>> finished(GrantJob job) {
        SortedMap<Integer, Map<ResultKind, Integer>> finished = new TreeMap<>();
        mongo.find(Query.query(Criteria.where("jobId").is(job.id())), FinishedPartDocument.class)
                .forEach(part -> finished.put(part.part(), part.counts()));
        return finished;
    }

    private static List<PairResult> decoded(GrantJob job, int part, PartDocument found) {
        List<Pair> pairs = job.part(part);
        List<PairResult> results = new ArrayList<>(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            results.add(ResultCode.result(found.results().get(i), job, pairs.get(i)));
        }
        return results;
    }

    private static PartDocument document(GrantJob job, int part, List<PairResult> results) {
        return new PartDocument(
                id(job, part), results.stream().map(ResultCode::of).toList(), forgetAt(job));
    }

    private static Instant forgetAt(GrantJob job) {
        return job.requestedAt().plus(MongoGrantJobRepository.KEPT);
    }

    private static String id(GrantJob job, int part) {
        return job.id() + "/" + part;
    }
}
