package nl.beheermodule.means.desk;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.beheermodule.means.means.domain.Letter;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Letters that still have to be printed. They print by themselves: what stands here for long, the printer refuses. A letter
 * itself is not shown, as its code exists on paper only.
 */
@RestController
class LetterController {
    private static final int MOST = 200;

    private final MeansRepository repository;
    private final Organisations organisations;
    private final Clock clock;

    LetterController(MeansRepository repository, Organisations organisations, Clock clock) {
        this.repository = repository;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** At most 200, longest waiting first. */
    @Access(Who.EMPLOYEE)
    @GetMapping("/v1/waiting-letters")
    List<WaitingLetter> waiting() {
        List<Means> withWork =
                repository.find(repository.withWork(clock.instant().plus(Letter.PRINTING), MOST));
        Map<String, OrganisationCopy> known = organisations.find(
                withWork.stream().map(LetterController::organisation).toList());
        return withWork.stream()
                .map(means -> WaitingLetter.of(means, known.get(organisation(means))))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(WaitingLetter::since))
                .toList();
    }

    private static String organisation(Means means) {
        return means.terms().organisation().value();
    }
}
