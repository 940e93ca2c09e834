package nl.beheermodule.means.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.desk.ApplicationDetail.Company;
import nl.beheermodule.means.desk.ApplicationDetail.Person;
import nl.beheermodule.means.means.domain.Decision;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.IdentityDocument;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a medewerker sees of one application. */
@Component
final class ApplicationDetails {
    private final Organisations organisations;

    ApplicationDetails(Organisations organisations) {
        this.organisations = organisations;
    }

    ApplicationDetail of(Means means) {
        List<Company> companies = companies(means);
        Decision decision = means.application().decision();
        return new ApplicationDetail(
                means.id().value(),
                companies.getFirst(),
                companies.subList(1, companies.size()),
                person(means.holder()),
                means.terms().level(),
                means.terms().role(),
                means.terms().secondFactor(),
                means.application().contractYears(),
                document(means.application().document()),
                means.application().identificationAddress(),
                means.application().requestedAt(),
                means.application().requester().name(),
                ApplicationState.of(decision),
                decidedOn(decision),
                decision instanceof Decision.Rejected rejected ? rejected.reason() : null,
                means.file().version());
    }

    private List<Company> companies(Means means) {
        List<String> ids = means.terms().organisations().stream()
                .map(OrganisationId::value)
                .toList();
        Map<String, OrganisationCopy> known = organisations.find(ids);
        return ids.stream().map(id -> company(id, known.get(id))).toList();
    }

    private static Company company(String id, @Nullable OrganisationCopy copy) {
        return copy == null
                ? new Company(id, null, null, null, null)
                : new Company(id, copy.name(), copy.kvkNumber(), copy.establishmentNumber(), copy.address());
    }

    private static Person person(Holder holder) {
        return new Person(
                holder.firstNames(),
                holder.prefix(),
                holder.surname(),
                holder.dateOfBirth(),
                holder.email(),
                holder.mobile() == null ? null : holder.mobile().value());
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
