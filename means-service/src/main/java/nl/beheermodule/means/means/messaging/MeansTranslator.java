package nl.beheermodule.means.means.messaging;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.AssuranceLevel;
import nl.beheermodule.contracts.PersonDetails;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.contracts.RoleChangeCause;
import nl.beheermodule.contracts.SecondFactor;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.means.means.FactsOnTheWire;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansEvent;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationExpired;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationLetterIssued;
import nl.beheermodule.means.means.domain.MeansEvent.ActivationProven;
import nl.beheermodule.means.means.domain.MeansEvent.MeansActivated;
import nl.beheermodule.means.means.domain.MeansEvent.MeansApproved;
import nl.beheermodule.means.means.domain.MeansEvent.MeansConverted;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEndCancelled;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEndScheduled;
import nl.beheermodule.means.means.domain.MeansEvent.MeansEnded;
import nl.beheermodule.means.means.domain.MeansEvent.MeansLevelChanged;
import nl.beheermodule.means.means.domain.MeansEvent.MeansLinked;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRejected;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRequested;
import nl.beheermodule.means.means.domain.MeansEvent.MeansRoleChanged;
import nl.beheermodule.means.means.domain.MeansEvent.MeansUnlinked;
import nl.beheermodule.means.means.domain.MeansEvent.MeansWithdrawn;
import nl.beheermodule.means.means.domain.MeansEvent.MutationApproved;
import nl.beheermodule.means.means.domain.MeansEvent.MutationRejected;
import nl.beheermodule.means.means.domain.MeansEvent.MutationRequested;
import nl.beheermodule.means.means.domain.MeansEvent.MutationWithdrawn;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PersonId;
import nl.beheermodule.means.means.domain.RoleCause;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From fact to wire. A new fact does not compile unmapped. */
@Component
final class MeansTranslator implements FactsOnTheWire {
    @Override
    public List<MeansEvents> of(Means means, List<MeansEvent> facts) {
        return facts.stream().map(fact -> of(means, fact)).toList();
    }

    private static MeansEvents of(Means means, MeansEvent fact) {
        String id = means.id().value();
        String uniqueId = means.file().uniqueId().value();
        String person = means.file().person().value();
        AssuranceLevel level = AssuranceLevel.valueOf(means.terms().level().name());
        Role role = Role.valueOf(means.terms().role().name());
        SecondFactor factor = SecondFactor.valueOf(means.terms().secondFactor().name());
        int years = means.application().contractYears();
        List<String> organisations = values(means.terms().organisations());
        return switch (fact) {
            case MeansRequested requested ->
                new MeansEvents.MeansRequested(
                        id,
                        uniqueId,
                        organisations,
                        person,
                        details(means.holder()),
                        level,
                        role,
                        factor,
                        years,
                        means.terms().isTaxAuthorityMeans(),
                        means.application().quoteId(),
                        means.application()
                                .requester()
                                .personId()
                                .map(PersonId::value)
                                .orElse(null),
                        requested.at());
            case MeansApproved approved ->
                new MeansEvents.MeansApproved(
                        id,
                        uniqueId,
                        organisations,
                        person,
                        level,
                        role,
                        factor,
                        years,
                        approved.deadline().day(),
                        approved.at());
            case MeansRejected rejected -> new MeansEvents.MeansRejected(id, organisations, person, rejected.at());
            case ActivationLetterIssued issued ->
                new MeansEvents.ActivationLetterIssued(
                        id, organisations, person, issued.deadline().day(), issued.at());
            case ActivationProven proven ->
                new MeansEvents.ActivationProven(
                        id,
                        organisations,
                        person,
                        AssuranceLevel.valueOf(means.activatingTerms().level().name()),
                        SecondFactor.valueOf(
                                means.activatingTerms().secondFactor().name()),
                        proven.tokenHash(),
                        proven.setupUntil(),
                        proven.at());
            case MeansActivated activated ->
                new MeansEvents.MeansActivated(
                        id,
                        uniqueId,
                        organisations,
                        person,
                        activated.active().username(),
                        level,
                        role,
                        factor,
                        activated.active().otpNumber(),
                        activated.active().contractEnd(),
                        means.terms().isTaxAuthorityMeans(),
                        administratorUntil(means),
                        activated.at());
            case ActivationExpired expired ->
                new MeansEvents.ActivationExpired(
                        id, organisations, person, expired.deadline().day(), expired.at());
            case MeansWithdrawn withdrawn -> new MeansEvents.MeansWithdrawn(id, organisations, person, withdrawn.at());
            case MeansEndScheduled planned ->
                new MeansEvents.MeansEndScheduled(
                        id, organisations, values(planned.ending()), person, planned.endsOn(), planned.at());
            case MeansEndCancelled cancelled ->
                new MeansEvents.MeansEndCancelled(
                        id, organisations, values(cancelled.organisations()), person, cancelled.at());
            case MeansUnlinked unlinked ->
                new MeansEvents.MeansUnlinked(
                        id, organisations, values(unlinked.removed()), values(unlinked.ended()), person, unlinked.at());
            case MeansEnded ended ->
                new MeansEvents.MeansEnded(id, organisations, values(ended.ended()), person, ended.at());
            case MutationRequested requested -> MutationWords.requested(means, requested);
            case MutationApproved approved -> MutationWords.approved(means, approved);
            case MutationRejected rejected -> MutationWords.rejected(means, rejected);
            case MutationWithdrawn withdrawn -> MutationWords.withdrawn(means, withdrawn);
            case MeansLevelChanged changed ->
                new MeansEvents.MeansLevelChanged(
                        id,
                        uniqueId,
                        organisations,
                        person,
                        AssuranceLevel.valueOf(changed.oldLevel().name()),
                        level,
                        role,
                        factor,
                        changed.active().otpNumber(),
                        changed.active().contractEnd(),
                        means.terms().isTaxAuthorityMeans(),
                        administratorUntil(means),
                        changed.at());
            case MeansRoleChanged changed ->
                new MeansEvents.MeansRoleChanged(
                        id,
                        organisations,
                        person,
                        role,
                        level,
                        changed.cause() == RoleCause.EXPIRED
                                ? means.terms().administratorUntil()
                                : administratorUntil(means),
                        RoleChangeCause.valueOf(changed.cause().name()),
                        changed.at());
            case MeansLinked linked ->
                new MeansEvents.MeansLinked(
                        id,
                        uniqueId,
                        organisations,
                        values(linked.added()),
                        person,
                        level,
                        role,
                        factor,
                        linked.contractEnd(),
                        administratorUntil(means),
                        linked.at());
            case MeansConverted converted ->
                new MeansEvents.MeansConverted(
                        id, organisations, person, means.terms().isTaxAuthorityMeans(), converted.at());
        };
    }

    /** Of who is beheerder now. */
    private static @Nullable LocalDate administratorUntil(Means means) {
        return means.terms().role() == nl.beheermodule.means.means.domain.Role.ADMINISTRATOR
                ? means.terms().administratorUntil()
                : null;
    }

    static List<String> values(List<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toList();
    }

    private static PersonDetails details(Holder holder) {
        return new PersonDetails(
                holder.firstNames(),
                holder.prefix(),
                holder.surname(),
                holder.dateOfBirth(),
                holder.email(),
                holder.mobile() == null ? null : holder.mobile().value());
    }
}
