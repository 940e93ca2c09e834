package nl.beheermodule.means.overview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.beheermodule.means.means.domain.Decision;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansState.ActivationLapsed;
import nl.beheermodule.means.means.domain.MeansState.Active;
import nl.beheermodule.means.means.domain.Mutation;
import nl.beheermodule.means.means.domain.MutationState;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/** What happened to a means so far, oldest first (R78–R81): told from the means itself. */
final class Timeline {
    enum What {
        REQUESTED,
        APPROVED,
        LETTER_SENT,
        ACTIVATION_EXPIRED,
        ACTIVATED,
        MUTATION_REQUESTED,
        MUTATION_APPROVED,
        MUTATION_REJECTED,
        MUTATION_WITHDRAWN,
        LEVEL_CHANGED,
        ROLE_CHANGED,
        LINKED,
        CONVERTED,
        UNLINKED,
        END_SCHEDULED,
        END_CANCELLED
    }

    /** @param note who asked, why not, or which day; absent when there is nothing to add */
    public record Moment(Instant at, What what, @Nullable String note) {}

    private final List<Moment> moments = new ArrayList<>();

    private Timeline() {}

    static List<Moment> of(Means means) {
        Timeline timeline = new Timeline();
        timeline.application(means);
        means.mutations().all().forEach(timeline::mutation);
        means.ending()
                .planned()
                .forEach(end -> timeline.add(
                        end.plannedAt(), What.END_SCHEDULED, end.endsOn().toString()));
        means.traces()
                .forEach(trace -> timeline.add(
                        trace.at(),
                        What.valueOf(trace.kind().name()),
                        trace.day() == null ? null : trace.day().toString()));
        return timeline.moments.stream()
                .sorted(Comparator.comparing(Moment::at))
                .distinct()
                .toList();
    }

    private void application(Means means) {
        add(
                means.application().requestedAt(),
                What.REQUESTED,
                means.application().requester().name());
        if (means.application().decision() instanceof Decision.Approved approved) {
            add(approved.at(), What.APPROVED, null);
            means.letters()
                    .forEach(letter -> add(
                            later(approved.at(), Amsterdam.endOf(letter.sentOn().minusDays(1))),
                            What.LETTER_SENT,
                            null));
        }
        if (means.state() instanceof ActivationLapsed lapsed) {
            add(lapsed.deadline().end(), What.ACTIVATION_EXPIRED, null);
        }
        if (means.state() instanceof Active active) {
            add(active.since(), What.ACTIVATED, null);
        }
    }

    private void mutation(Mutation mutation) {
        add(
                mutation.requestedAt(),
                What.MUTATION_REQUESTED,
                mutation.requester().name());
        switch (mutation.state()) {
            case MutationState.AwaitingApproval _ -> {}
            case MutationState.AwaitingActivation waiting ->
                add(waiting.approval().at(), What.MUTATION_APPROVED, null);
            case MutationState.Rejected rejected ->
                add(
                        rejected.decision().at(),
                        What.MUTATION_REJECTED,
                        rejected.decision().reason());
            case MutationState.Withdrawn withdrawn -> add(withdrawn.at(), What.MUTATION_WITHDRAWN, null);
            case MutationState.Effective effective -> {
                add(effective.approval().at(), What.MUTATION_APPROVED, null);
                add(effective.at(), effect(mutation), null);
            }
        }
    }

    private static What effect(Mutation mutation) {
        return switch (mutation.change().kind()) {
            case LEVEL_CHANGE -> What.LEVEL_CHANGED;
            case LINK -> What.LINKED;
            case ROLE_CHANGE -> What.ROLE_CHANGED;
            case CONVERSION -> What.CONVERTED;
        };
    }

    private void add(Instant at, What what, @Nullable String note) {
        moments.add(new Moment(at, what, note));
    }

    /** A letter is known by its day only, and never comes before the approval. */
    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
