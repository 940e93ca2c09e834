package nl.beheermodule.authorization.decision.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.authorization.domain.Authorization;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.domain.AuthorizationRepository;
import nl.beheermodule.authorization.authorization.domain.AuthorizationState;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Deciding;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Facts;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationDirectory;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.known.domain.RegisteredCompany;
import org.springframework.stereotype.Component;

/** Looks up the facts, four reads for however many questions, and decides each. */
@Component
public class DecideQuestions {
    private final MeansDirectory allMeans;
    private final CatalogueRepository catalogue;
    private final OrganisationDirectory organisations;
    private final AuthorizationRepository authorizations;
    private final Clock clock;

    DecideQuestions(
            MeansDirectory allMeans,
            CatalogueRepository catalogue,
            OrganisationDirectory organisations,
            AuthorizationRepository authorizations,
            Clock clock) {
        this.allMeans = allMeans;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.authorizations = authorizations;
        this.clock = clock;
    }

    /** @return a decision for each question, in order */
    public List<Decision> decide(List<Question> questions) {
        Map<String, KnownMeans> means =
                allMeans.byIdOrUniqueId(questions.stream().map(Question::means).collect(Collectors.toSet()));
        Map<ServiceId, CatalogueService> services =
                catalogue.services(questions.stream().map(Question::service).collect(Collectors.toSet()));
        Map<RegisteredCompany, OrganisationId> companies = organisations.find(
                questions.stream().flatMap(DecideQuestions::companies).collect(Collectors.toSet()));
        Map<AuthorizationId, Authorization> granted = authorizations.find(questions.stream()
                .flatMap(question -> ids(question, means, companies).stream())
                .collect(Collectors.toSet()));
        Instant now = clock.instant();
        return questions.stream()
                .map(question -> Deciding.decide(
                        new Facts(
                                means.get(question.means()),
                                services.get(question.service()),
                                candidates(question, means, companies, granted)),
                        now))
                .toList();
    }

    private static List<Candidate> candidates(
            Question question,
            Map<String, KnownMeans> means,
            Map<RegisteredCompany, OrganisationId> companies,
            Map<AuthorizationId, Authorization> granted) {
        return known(question, companies)
                .map(organisation -> new Candidate(
                        organisation,
                        id(question, organisation, means)
                                .flatMap(id -> Optional.ofNullable(granted.get(id)))
                                .map(Authorization::state)
                                .orElseGet(AuthorizationState.Ungranted::new)))
                .toList();
    }

    private static Collection<AuthorizationId> ids(
            Question question, Map<String, KnownMeans> means, Map<RegisteredCompany, OrganisationId> companies) {
        return known(question, companies)
                .flatMap(organisation -> id(question, organisation, means).stream())
                .toList();
    }

    private static Optional<AuthorizationId> id(
            Question question, OrganisationId organisation, Map<String, KnownMeans> means) {
        return Optional.ofNullable(means.get(question.means()))
                .map(known -> AuthorizationId.of(organisation, known.id(), question.service()));
    }

    private static Stream<OrganisationId> known(Question question, Map<RegisteredCompany, OrganisationId> companies) {
        return companies(question).flatMap(company -> Optional.ofNullable(companies.get(company)).stream());
    }

    private static Stream<RegisteredCompany> companies(Question question) {
        return Stream.of(question.company(), question.company().whole()).distinct();
    }
}
