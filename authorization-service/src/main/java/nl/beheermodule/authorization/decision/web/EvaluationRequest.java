package nl.beheermodule.authorization.decision.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * AuthZEN 1.0: a question, or in {@code evaluations} several that share what stands at the top. What we do not know is
 * ignored, as the standard says.
 */
record EvaluationRequest(
        @Nullable Entity subject,
        @Nullable Action action,
        @Nullable Entity resource,
        @Nullable Context context,
        @Nullable List<EvaluationRequest> evaluations,
        @Nullable Options options) {

    record Entity(@Nullable String type, @Nullable String id) {}

    record Action(@Nullable String name) {}

    /** @param chain KvK number of the intermediary, 8 digits: only through the chain authorization that it was given */
    record Context(
            @Nullable Organisation organisation, @Nullable String chain) {}

    record Organisation(
            @Nullable String kvkNumber, @Nullable String establishmentNumber) {}

    record Options(
            @JsonProperty("evaluations_semantic") @Nullable Semantic evaluationsSemantic) {}

    EvaluationRequest withDefaults(EvaluationRequest top) {
        return new EvaluationRequest(
                subject == null ? top.subject : subject,
                action == null ? top.action : action,
                resource == null ? top.resource : resource,
                context == null ? top.context : context,
                null,
                null);
    }
}
