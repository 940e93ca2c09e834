package nl.beheermodule.chain.authorization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.beheermodule.chain.authorization.domain.ChainRefused;
import nl.beheermodule.chain.authorization.domain.Granting;
import nl.beheermodule.chain.authorization.usecase.GrantResult;
import nl.beheermodule.chain.authorization.usecase.GrantResult.OfService;
import org.jspecify.annotations.Nullable;

/** @param results one for each service, in the order they were asked */
record GrantAnswer(IntermediaryPart intermediary, List<Result> results) {
    enum Outcome {
        GRANTED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** @param recorded whether it is new, and charged */
    record IntermediaryPart(String kvkNumber, String name, boolean recorded) {}

    /**
     * @param reason and message: why not
     * @param oldEndDate before, when it was given already
     */
    record Result(
            String serviceId,
            @Nullable String serviceName,
            @Nullable String chainAuthorizationId,
            Outcome outcome,
            ChainRefused.@Nullable Reason reason,
            @Nullable String message,
            @Nullable LocalDate oldEndDate,
            @Nullable LocalDate endDate) {}

    static GrantAnswer of(GrantResult result, LocalDate end) {
        return new GrantAnswer(
                new IntermediaryPart(result.intermediary().value(), result.name(), result.recorded()),
                result.services().stream().map(each -> of(each, end)).toList());
    }

    private static Result of(OfService each, LocalDate end) {
        String service = each.service().value();
        String name = each.known() == null ? null : each.known().name();
        if (each.id() == null || each.granting() == null) {
            ChainRefused.Reason reason = Objects.requireNonNull(each.refusal());
            return new Result(service, name, null, Outcome.REFUSED, reason, Sentences.of(reason), null, null);
        }
        Granting granting = each.granting();
        return new Result(
                service,
                name,
                each.id().value(),
                Outcome.valueOf(granting.outcome().name()),
                null,
                null,
                granting.oldEnd(),
                end);
    }
}
