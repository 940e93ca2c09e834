package nl.beheermodule.means.means.mongo;

import java.time.Instant;
import java.util.List;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Change;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MobileNumber;
import nl.beheermodule.means.means.domain.Mutation;
import nl.beheermodule.means.means.domain.MutationId;
import nl.beheermodule.means.means.domain.MutationKind;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Papers;
import nl.beheermodule.means.means.domain.PersonId;
import nl.beheermodule.means.means.domain.PostalAddress;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.means.domain.Terms;
import org.jspecify.annotations.Nullable;

record MutationPart(
        String mutationId,
        MutationKind kind,
        String requesterName,
        String requesterPerson,
        String requesterMeans,
        Instant requestedAt,
        TermsPart before,
        TermsPart wanted,
        @Nullable DocumentPart document,
        @Nullable PostalAddress identificationAddress,
        @Nullable String mobile,
        @Nullable Integer contractYears,
        @Nullable String quoteId,
        MutationStatePart state) {

    /** {@code organisationIds} are all of the means before, and the added ones of what is wanted. */
    record TermsPart(
            AssuranceLevel level,
            Role role,
            SecondFactor secondFactor,
            List<String> organisationIds,
            boolean taxAuthorityMeans) {
        static TermsPart of(Terms terms) {
            return new TermsPart(
                    terms.level(),
                    terms.role(),
                    terms.secondFactor(),
                    values(terms.organisations()),
                    terms.isTaxAuthorityMeans());
        }

        static TermsPart of(Change change) {
            return new TermsPart(
                    change.level(),
                    change.role(),
                    change.secondFactor(),
                    values(change.added()),
                    change.taxAuthority());
        }

        Terms terms() {
            return new Terms(level, role, secondFactor, organisations(), taxAuthorityMeans);
        }

        Change change(MutationKind kind) {
            return new Change(kind, level, role, secondFactor, organisations(), taxAuthorityMeans);
        }

        private List<OrganisationId> organisations() {
            return organisationIds.stream().map(OrganisationId::new).toList();
        }

        private static List<String> values(List<OrganisationId> organisations) {
            return organisations.stream().map(OrganisationId::value).toList();
        }
    }

    static MutationPart of(Mutation mutation) {
        Papers papers = mutation.papers();
        MobileNumber mobile = papers.mobile();
        return new MutationPart(
                mutation.id().value(),
                mutation.change().kind(),
                mutation.requester().name(),
                mutation.requester().person().value(),
                mutation.requester().means().value(),
                mutation.requestedAt(),
                TermsPart.of(mutation.before()),
                TermsPart.of(mutation.change()),
                DocumentPart.of(papers.document()),
                papers.identificationAddress(),
                mobile == null ? null : mobile.value(),
                mutation.contractYears(),
                mutation.quoteId(),
                MutationStatePart.of(mutation.state()));
    }

    Mutation mutation() {
        return new Mutation(
                new MutationId(mutationId),
                new Requester.Administrator(new PersonId(requesterPerson), new MeansId(requesterMeans), requesterName),
                requestedAt,
                before.terms(),
                wanted.change(kind),
                new Papers(
                        document == null ? null : document.document(),
                        identificationAddress,
                        mobile == null ? null : new MobileNumber(mobile)),
                contractYears,
                quoteId,
                state.state());
    }
}
