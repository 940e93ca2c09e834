package nl.beheermodule.authorization.job.usecase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.usecase.PairResult;
import nl.beheermodule.authorization.job.domain.GrantJob;
import nl.beheermodule.authorization.job.domain.GrantJobRepository;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far a job is, and a result for each pair of what is done (norm 3). */
@Component
public class ReadGrantJob {
    private final GrantJobRepository jobs;
    private final PartResults results;

    ReadGrantJob(GrantJobRepository jobs, PartResults results) {
        this.jobs = jobs;
        this.results = results;
    }

    /** @param done pairs, of {@code job.total()} */
    public record Progress(GrantJob job, int done, Map<ResultKind, Integer> counts) {}

    public Progress progress(OrganisationId organisation, String id) {
        GrantJob job = find(organisation, id);
        Map<ResultKind, Integer> counts = new EnumMap<>(ResultKind.class);
        Arrays.stream(ResultKind.values()).forEach(kind -> counts.put(kind, 0));
        results.finished(job)
                .values()
                .forEach(part -> part.forEach((kind, number) -> counts.merge(kind, number, Integer::sum)));
        return new Progress(
                job, counts.values().stream().mapToInt(Integer::intValue).sum(), counts);
    }

    /** The latest first: who lost the address of one finds it here. */
    public PageOf<GrantJob> page(OrganisationId organisation, PageQuery page) {
        return PageOf.of(jobs.of(organisation, page.skip(), page.size()), page, jobs.number(organisation));
    }

    /**
     * In the order of the pairs; reads the parts that the page lies in only.
     *
     * @param kind only these
     */
    public PageOf<PairResult> results(
            OrganisationId organisation, String id, @Nullable ResultKind kind, PageQuery page) {
        GrantJob job = find(organisation, id);
        long before = 0;
        List<PairResult> items = new ArrayList<>();
        for (Map.Entry<Integer, Map<ResultKind, Integer>> part :
                results.finished(job).entrySet()) {
            long here = number(part.getValue(), kind);
            long from = Math.max(0, page.skip() - before);
            if (here > from && items.size() < page.size()) {
                of(job, part.getKey(), kind)
                        .skip(from)
                        .limit((long) page.size() - items.size())
                        .forEach(items::add);
            }
            before += here;
        }
        return PageOf.of(items, page, before);
    }

    private Stream<PairResult> of(GrantJob job, int part, @Nullable ResultKind kind) {
        return results.of(job, part).orElseThrow().stream()
                .filter(result -> kind == null || ResultKind.of(result) == kind);
    }

    private static long number(Map<ResultKind, Integer> counts, @Nullable ResultKind kind) {
        return kind == null
                ? counts.values().stream().mapToLong(Integer::longValue).sum()
                : counts.getOrDefault(kind, 0);
    }

    private GrantJob find(OrganisationId organisation, String id) {
        return jobs.find(organisation, id).orElseThrow(() -> new NotFound("De opdracht"));
    }
}
