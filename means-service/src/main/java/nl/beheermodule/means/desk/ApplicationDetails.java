package nl.beheermodule.means.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.desk.ApplicationDetail.Company;
import nl.beheermodule.means.desk.ApplicationDetail.Person;
import nl.beheermodule.means.means.domain.Change;
import nl.beheermodule.means.means.domain.Decision;
import nl.beheermodule.means.means.domain.DeskCase;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.IdentityDocument;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MobileNumber;
import nl.beheermodule.means.means.domain.Mutation;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Papers;
import nl.beheermodule.means.means.domain.Terms;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.access.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a medewerker sees of one application. */
@Component
final class ApplicationDetails {
    private final Organisations organisations;

    ApplicationDetails(Organisations organisations) {
        this.organisations = organisations;
    }

    ApplicationDetail of(Means means, Caller viewer) {
        DeskCase latest = DeskCase.of(means);
        Terms before = latest.mutation().map(Mutation::before).orElse(latest.terms());
        List<Company> companies = companies(before.organisations());
        Decision decision = latest.decision();
        Papers papers = latest.mutation()
                .map(Mutation::papers)
                .orElse(new Papers(
                        means.application().document(),
                        means.application().identificationAddress(),
                        means.holder().mobile()));
        return new ApplicationDetail(
                means.id().value(),
                companies.getFirst(),
                companies.subList(1, companies.size()),
                person(means.holder(), papers.mobile()),
                latest.terms().level(),
                latest.terms().role(),
                latest.terms().secondFactor(),
                latest.mutation().map(Mutation::contractYears).orElse(means.contractYears()),
                document(papers.document()),
                papers.identificationAddress(),
                latest.requestedAt(),
                latest.requester().name(),
                ApplicationState.of(decision),
                decidedOn(decision),
                decision instanceof Decision.Rejected rejected ? rejected.reason() : null,
                DeskKind.valueOf(latest.kind()),
                latest.mutation().map(this::asked).orElse(null),
                latest.terms().isTaxAuthorityMeans(),
                HandledBy.of(means, viewer),
                mayLook(means, papers.document(), viewer),
                means.file().version());
    }

    private static boolean mayLook(Means means, @Nullable IdentityDocument document, Caller viewer) {
        return document != null
                && document.scans().stream().allMatch(scan -> means.handling().mayLook(viewer.username(), scan.scan()));
    }

    private ApplicationDetail.Asked asked(Mutation mutation) {
        Terms before = mutation.before();
        Change change = mutation.change();
        return new ApplicationDetail.Asked(
                DeskKind.valueOf(change.kind().name()),
                before.level(),
                change.level(),
                before.role(),
                change.role(),
                before.secondFactor(),
                change.secondFactor(),
                companies(change.added()),
                before.isTaxAuthorityMeans(),
                change.taxAuthority());
    }

    private List<Company> companies(List<OrganisationId> places) {
        List<String> ids = places.stream().map(OrganisationId::value).toList();
        Map<String, OrganisationCopy> known = organisations.find(ids);
        return ids.stream().map(id -> company(id, known.get(id))).toList();
    }

    private static Company company(String id, @Nullable OrganisationCopy copy) {
        return copy == null
                ? new Company(id, null, null, null, null)
                : new Company(id, copy.name(), copy.kvkNumber(), copy.establishmentNumber(), copy.address());
    }

    private static Person person(Holder holder, @Nullable MobileNumber given) {
        MobileNumber mobile = given == null ? holder.mobile() : given;
        return new Person(
                holder.firstNames(),
                holder.prefix(),
                holder.surname(),
                holder.dateOfBirth(),
                holder.email(),
                mobile == null ? null : mobile.value());
    }

    private static ApplicationDetail.@Nullable Document document(@Nullable IdentityDocument document) {
        return document == null
                ? null
                : new ApplicationDetail.Document(
                        document.type(),
                        document.number(),
                        document.expiresOn(),
                        document.scans().stream()
                                .map(scan -> new ApplicationDetail.Scan(
                                        scan.scan().value(), scan.fileName(), scan.mediaType()))
                                .toList());
    }

    private static @Nullable Instant decidedOn(Decision decision) {
        return switch (decision) {
            case Decision.Pending _ -> null;
            case Decision.Approved approved -> approved.at();
            case Decision.Rejected rejected -> rejected.at();
            case Decision.Withdrawn withdrawn -> withdrawn.at();
        };
    }
}
