package nl.beheermodule.authorization.authorization.web;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.usecase.EndDateEffect;
import nl.beheermodule.authorization.authorization.usecase.RenewalResult;
import org.jspecify.annotations.Nullable;

/** A result for each authorization (norm 3). */
record RenewalAnswer(List<Renewal> results) {
    /**
     * What became of one.
     *
     * @param change absent when refused
     * @param reason when refused
     * @param message when refused, in Dutch
     */
    record Renewal(
            String authorizationId,
            @Nullable EndDateEffect change,
            @Nullable Refusal reason,
            @Nullable String message,
            @Nullable LocalDate oldEndDate,
            @Nullable LocalDate endDate) {}

    static RenewalAnswer of(List<RenewalResult> results) {
        return new RenewalAnswer(results.stream().map(RenewalAnswer::of).toList());
    }

    private static Renewal of(RenewalResult result) {
        String id = result.id().value();
        return switch (result) {
            case RenewalResult.Done done ->
                new Renewal(id, EndDateEffect.of(done.oldEnd(), done.end()), null, null, done.oldEnd(), done.end());
            case RenewalResult.Refused refused ->
                new Renewal(id, null, refused.reason(), Sentences.of(refused.reason()), null, null);
        };
    }
}
