package nl.beheermodule.means.means.messaging;

import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.MutationKind;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.means.means.domain.Change;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MobileNumber;
import nl.beheermodule.means.means.domain.Mutation;

/** What happens to a mutation, as the world reads it. */
final class MutationWords {
    private MutationWords() {}

    static MeansEvents requested(Means means, MeansEvent.MutationRequested fact) {
        Mutation mutation = fact.mutation();
        Change change = mutation.change();
        return new MeansEvents.MutationRequested(
                means.id().value(),
                organisations(means),
                person(means),
                mutation.id().value(),
                kind(mutation),
                AssuranceLevel.valueOf(change.level().name()),
                Role.valueOf(change.role().name()),
                SecondFactor.valueOf(change.secondFactor().name()),
                MeansTranslator.values(change.added()),
                change.taxAuthority(),
                mutation.contractYears(),
                mutation.quoteId(),
                mutation.requester().person().value(),
                fact.at());
    }

    static MeansEvents approved(Means means, MeansEvent.MutationApproved fact) {
        MobileNumber mobile = fact.mutation().papers().mobile();
        return new MeansEvents.MutationApproved(
                means.id().value(),
                organisations(means),
                person(means),
                fact.mutation().id().value(),
                kind(fact.mutation()),
                fact.deadline() == null ? null : fact.deadline().day(),
                mobile == null ? null : mobile.value(),
                fact.at());
    }

    static MeansEvents rejected(Means means, MeansEvent.MutationRejected fact) {
        return new MeansEvents.MutationRejected(
                means.id().value(),
                organisations(means),
                person(means),
                fact.mutation().id().value(),
                kind(fact.mutation()),
                fact.at());
    }

    static MeansEvents withdrawn(Means means, MeansEvent.MutationWithdrawn fact) {
        return new MeansEvents.MutationWithdrawn(
                means.id().value(),
                organisations(means),
                person(means),
                fact.mutation().id().value(),
                kind(fact.mutation()),
                fact.at());
    }

    private static MutationKind kind(Mutation mutation) {
        return MutationKind.valueOf(mutation.change().kind().name());
    }

    private static List<String> organisations(Means means) {
        return MeansTranslator.values(means.terms().organisations());
    }

    private static String person(Means means) {
        return means.file().person().value();
    }
}
