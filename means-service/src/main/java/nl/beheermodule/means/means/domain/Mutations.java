package nl.beheermodule.means.means.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.beheermodule.means.means.domain.MutationState.AwaitingActivation;
import nl.beheermodule.means.means.domain.MutationState.Effective;

/** All mutations of one means, oldest first; at most the last of them is pending (R58). */
public record Mutations(List<Mutation> all) {
    public static final Mutations NONE = new Mutations(List.of());

    public Mutations {
        all = List.copyOf(all);
    }

    public Optional<Mutation> pending() {
        return last().filter(Mutation::isPending);
    }

    private Optional<Mutation> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    public boolean contain(MutationId id) {
        return all.stream().anyMatch(mutation -> mutation.id().equals(id));
    }

    /** The activation of a higher level, while that waits for it. */
    Optional<MeansState.AwaitingActivation> activation() {
        return pending()
                .map(Mutation::state)
                .filter(AwaitingActivation.class::isInstance)
                .map(waiting -> ((AwaitingActivation) waiting).activation());
    }

    Mutations activation(MeansState.AwaitingActivation other) {
        Mutation mutation = pending().orElseThrow();
        return mutation.state() instanceof AwaitingActivation waiting
                ? with(mutation.now(new AwaitingActivation(waiting.approval(), other)))
                : this;
    }

    /** Replaces the mutation with this id, or adds it. */
    Mutations with(Mutation changed) {
        List<Mutation> others = new ArrayList<>(all);
        others.removeIf(mutation -> mutation.id().equals(changed.id()));
        others.add(changed);
        return new Mutations(others);
    }

    /** The oldest rejection that is due to be told; one whose e-mail is refused keeps no other. */
    Optional<Mutation> mailDue(Instant now) {
        return all.stream()
                .filter(mutation -> Means.isDue(mutation.mailDue(), now))
                .findFirst();
    }

    Optional<Instant> mailDue() {
        return all.stream().map(Mutation::mailDue).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** In the place that it had. */
    Mutations replacing(Mutation changed) {
        return new Mutations(all.stream()
                .map(each -> each.id().equals(changed.id()) ? changed : each)
                .toList());
    }

    /** Papers that a medewerker accepted, latest first: they need not be given again (R61). */
    List<Papers> accepted() {
        return all.reversed().stream()
                .filter(mutation -> mutation.state() instanceof Effective)
                .map(Mutation::papers)
                .toList();
    }
}
