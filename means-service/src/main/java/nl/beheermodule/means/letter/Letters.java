package nl.beheermodule.means.letter;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes activation letters. */
@Component
public final class Letters {
    private final Organisations organisations;
    private final LetterWords words;
    private final Clock clock;

    public Letters(Organisations organisations, @Value("${beheer.public-url}") URI site, Clock clock) {
        this.organisations = organisations;
        this.words = new LetterWords(site.resolve("/activeren"));
        this.clock = clock;
    }

    /** @return empty as long as nothing is known of the organisation, or when no letter is due */
    public Optional<ActivationLetter> write(Means means, String code) {
        if (!(means.activating() instanceof AwaitingActivation waiting)) {
            return Optional.empty();
        }
        return organisations
                .find(means.terms().organisation().value())
                .map(organisation -> letter(means, waiting, organisation, code));
    }

    private ActivationLetter letter(
            Means means, AwaitingActivation waiting, OrganisationCopy organisation, String code) {
        LocalDate today = Amsterdam.today(clock);
        String name = "activatiebrief-%s-%d.pdf"
                .formatted(means.file().uniqueId().value(), waiting.letter().number());
        return new ActivationLetter(name, LetterPdf.of(words.of(means, waiting, organisation, code, today)));
    }
}
