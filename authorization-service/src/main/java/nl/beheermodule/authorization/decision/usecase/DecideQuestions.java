package nl.beheermodule.authorization.decision.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Deciding;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Facts;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.decision.usecase.Grounds.Asked;
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
    private final Grounds grounds;
    private final Clock clock;

    DecideQuestions(
            MeansDirectory allMeans,
            CatalogueRepository catalogue,
            OrganisationDirectory organisations,
            Grounds grounds,
            Clock clock) {
        this.allMeans = allMeans;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.grounds = grounds;
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
        List<Facts> facts = grounds.facts(questions.stream()
                .map(question -> new Asked(
                        means.get(question.means()),
                        question.service(),
                        services.get(question.service()),
                        companies(question)
                                .flatMap(company -> Optional.ofNullable(companies.get(company)).stream())
                                .toList()))
                .toList());
        Instant now = clock.instant();
        return facts.stream().map(each -> Deciding.decide(each, now)).toList();
    }

    private static Stream<RegisteredCompany> companies(Question question) {
        return Stream.of(question.company(), question.company().whole()).distinct();
    }
}
