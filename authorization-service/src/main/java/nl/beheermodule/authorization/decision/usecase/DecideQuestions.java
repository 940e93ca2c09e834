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
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.unused.usecase.RecordUse;
import org.jspecify.annotations.Nullable;
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

    /** @return a decision for each question, in order; nothing counts as use yet */
    public List<Decision> decide(List<Question> questions) {
        return considered(questions).stream().map(Considered::decision).toList();
    }

    /** A decision, and whose means it is about; absent when nobody's. */
    public record Considered(@Nullable MeansId holder, Decision decision) {}

    /** Somebody logs in by it: a yes counts as use (norm 9). */
    public void answered(Considered answer) {
        Candidate ground = answer.decision().ground();
        if (ground != null && answer.holder() != null) {
            uses.used(ground.organisation(), answer.holder());
        }
    }

    /** The same as {@link #decide}, for who says afterwards which of them were {@link #answered}. */
    public List<Considered> considered(List<Question> questions) {
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
                .map(facts -> new Considered(holder(facts), Deciding.decide(facts, now)))
                .toList();
    }

    private static @Nullable MeansId holder(Facts facts) {
        return facts.means() == null ? null : facts.means().id();
    }
}
