package nl.beheermodule.means.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.beheermodule.means.means.domain.Letter;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansState.AwaitingActivation;
import nl.beheermodule.means.organisation.OrganisationCopy;
import org.jspecify.annotations.Nullable;

/**
 * An activation letter that the printer has not taken over. Whom it is for stands on the paper only.
 *
 * @param organisationName absent while nothing is known of it, which is what the letter then waits for
 * @param since when activating began to wait
 * @param activateBy last day to activate (R79)
 */
record WaitingLetter(
        String meansId, String uniqueId, @Nullable String organisationName, Instant since, LocalDate activateBy) {

    /** @return empty when it has no letter that waits */
    static Optional<WaitingLetter> of(Means means, @Nullable OrganisationCopy organisation) {
        if (!(means.activating() instanceof AwaitingActivation waiting) || waiting.letter() instanceof Letter.Sent) {
            return Optional.empty();
        }
        return Optional.of(new WaitingLetter(
                means.id().value(),
                means.file().uniqueId().value(),
                organisation == null ? null : organisation.name(),
                waiting.since(),
                waiting.deadline().day()));
    }
}
