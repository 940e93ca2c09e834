package nl.beheermodule.authorization.decision.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.catalogue.domain.CatalogueRepository;
import nl.beheermodule.authorization.catalogue.domain.CatalogueService;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.decision.domain.Deciding;
import nl.beheermodule.authorization.decision.domain.Decision;
import nl.beheermodule.authorization.decision.domain.Facts;
import nl.beheermodule.authorization.decision.domain.Facts.Candidate;
import nl.beheermodule.authorization.decision.domain.Question;
import nl.beheermodule.authorization.decision.usecase.Grounds.Asked;
import nl.beheermodule.authorization.decision.usecase.Grounds.Place;
import nl.beheermodule.authorization.known.domain.KnownMeans;
import nl.beheermodule.authorization.known.domain.MeansDirectory;
import nl.beheermodule.authorization.unused.usecase.RecordUse;
import org.springframework.stereotype.Component;

/** Looks up the facts, seven reads at most for however many questions, and decides each. */
@Component
public class DecideQuestions {
    private final MeansDirectory allMeans;
    private final CatalogueRepository catalogue;
    private final Places places;
    private final Grounds grounds;
    private final RecordUse uses;
    private final Clock clock;

    DecideQuestions(
            MeansDirectory allMeans,
            CatalogueRepository catalogue,
            Places places,
            Grounds grounds,
            RecordUse uses,
            Clock clock) {
        this.allMeans = allMeans;
        this.catalogue = catalogue;
        this.places = places;
        this.grounds = grounds;
        this.uses = uses;
        this.clock = clock;
    }

    /** @return a decision for each question, in order; a yes counts as use (norm 9) */
    public List<Decision> decide(List<Question> questions) {
        List<Considered> all = considered(questions);
        for (Considered each : all) {
            Candidate ground = each.decision().ground();
            KnownMeans holder = each.facts().means();
            if (ground != null && holder != null) {
                uses.used(ground.organisation(), holder.id());
            }
        }
        return all.stream().map(Considered::decision).toList();
    }

    /** The same, when nobody logs in: no use is taken down. */
    public List<Decision> consider(List<Question> questions) {
        return considered(questions).stream().map(Considered::decision).toList();
    }

    private record Considered(Facts facts, Decision decision) {}

    private List<Considered> considered(List<Question> questions) {
        Map<String, KnownMeans> means =
                allMeans.byIdOrUniqueId(questions.stream().map(Question::means).collect(Collectors.toSet()));
        Map<ServiceId, CatalogueService> services =
                catalogue.services(questions.stream().map(Question::service).collect(Collectors.toSet()));
        List<List<Place>> where = places.of(questions);
        List<Asked> asked = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            asked.add(new Asked(
                    means.get(question.means()),
                    question.service(),
                    services.get(question.service()),
                    where.get(i),
                    question.intermediary() != null));
        }
        Instant now = clock.instant();
        return grounds.facts(asked).stream()
                .map(facts -> new Considered(facts, Deciding.decide(facts, now)))
                .toList();
    }
}
