package nl.beheermodule.authorization.authorization.web;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.usecase.EndDateEffect;
import nl.beheermodule.authorization.authorization.usecase.PairResult;
import org.jspecify.annotations.Nullable;

/** A result for each pair (norm 3). */
record GrantAnswer(List<Result> results) {

    enum Outcome {
        GRANTED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * What became of one pair.
     *
     * @param change what it does to what there was, for the review; absent when refused (Q15)
     * @param reason when refused
     * @param message when refused, in Dutch
     * @param oldEndDate when there was one before
     */
    record Result(
            String serviceId,
            String meansId,
            @Nullable String authorizationId,
            Outcome outcome,
            @Nullable EndDateEffect change,
            @Nullable Refusal reason,
            @Nullable String message,
            @Nullable LocalDate oldEndDate,
            @Nullable LocalDate endDate) {}

    static GrantAnswer of(List<PairResult> results) {
        boolean several =
                results.stream().map(PairResult::means).distinct().limit(2).count() > 1;
        return new GrantAnswer(
                results.stream().map(result -> of(result, several)).toList());
    }

    static Result of(PairResult result, boolean several) {
        String service = result.service().value();
        String means = result.means().value();
        return switch (result) {
            case PairResult.Done done ->
                new Result(
                        service,
                        means,
                        done.id().value(),
                        Outcome.valueOf(done.outcome().name()),
                        EndDateEffect.of(done.oldEnd(), done.end()),
                        null,
                        null,
                        done.oldEnd(),
                        done.end());
            case PairResult.Refused refused ->
                new Result(
                        service,
                        means,
                        null,
                        Outcome.REFUSED,
                        null,
                        refused.reason(),
                        Sentences.of(refused.reason(), several),
                        null,
                        null);
        };
    }
}
