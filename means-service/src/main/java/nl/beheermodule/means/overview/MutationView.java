package nl.beheermodule.means.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Change;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.Mutation;
import nl.beheermodule.means.means.domain.MutationKind;
import nl.beheermodule.means.means.domain.MutationState;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import org.jspecify.annotations.Nullable;

/**
 * “Mutatie in behandeling” (R58, Q1).
 *
 * @param state {@code AWAITING_APPROVAL}, or {@code AWAITING_ACTIVATION} of a higher level
 * @param organisations that are added
 * @param activateBy last day to activate the higher level (Q19)
 */
record MutationView(
        String mutationId,
        MutationKind kind,
        String state,
        Instant requestedOn,
        AssuranceLevel level,
        Role role,
        SecondFactor secondFactor,
        boolean taxAuthorityMeans,
        List<Added> organisations,
        @Nullable LocalDate activateBy) {

    record Added(String organisationId, @Nullable String name) {}

    static @Nullable MutationView of(Means means, Function<OrganisationId, @Nullable String> names) {
        return means.mutating().pending().map(mutation -> of(mutation, names)).orElse(null);
    }

    private static MutationView of(Mutation mutation, Function<OrganisationId, @Nullable String> names) {
        Change change = mutation.change();
        MutationState.AwaitingActivation waiting =
                mutation.state() instanceof MutationState.AwaitingActivation found ? found : null;
        return new MutationView(
                mutation.id().value(),
                change.kind(),
                waiting == null ? "AWAITING_APPROVAL" : "AWAITING_ACTIVATION",
                mutation.requestedAt(),
                change.level(),
                change.role(),
                change.secondFactor(),
                change.taxAuthority(),
                change.added().stream()
                        .map(added -> new Added(added.value(), names.apply(added)))
                        .toList(),
                waiting == null ? null : waiting.activation().deadline().day());
    }
}
