package nl.beheermodule.means.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    LetterController(MeansRepository repository, Organisations organisations) {
        this.repository = repository;
        this.organisations = organisations;
    }

    /** At most 200, longest waiting first. */
    @Access(Who.EMPLOYEE)
    @GetMapping("/v1/waiting-letters")
    List<WaitingLetter> waiting() {
        List<Means> waiting = repository.find(repository.withLetterToPrint(MOST));
        Map<String, OrganisationCopy> known = organisations.find(
                waiting.stream().map(LetterController::organisation).toList());
        return waiting.stream()
                .map(means -> WaitingLetter.of(means, known.get(organisation(means))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String organisation(Means means) {
        return means.terms().organisation().value();
    }
}
