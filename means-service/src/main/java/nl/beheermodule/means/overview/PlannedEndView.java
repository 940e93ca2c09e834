package nl.beheermodule.means.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PlannedEnd;
import org.jspecify.annotations.Nullable;

/**
 * A planned end, as one organisation sees it (R72).
 *
 * @param endsOn last day, inclusive
 * @param organisations all that the means ends for on that day
 */
record PlannedEndView(LocalDate endsOn, List<Ending> organisations) {

    record Ending(String organisationId, @Nullable String name) {}

    static @Nullable PlannedEndView of(
            Means means, OrganisationId at, Function<OrganisationId, @Nullable String> names) {
        return means.ending()
                .planned(at)
                .map(PlannedEnd::endsOn)
                .map(day -> new PlannedEndView(
                        day,
                        means.ending().planned().stream()
                                .filter(end -> end.endsOn().equals(day))
                                .map(end -> new Ending(end.organisation().value(), names.apply(end.organisation())))
                                .toList()))
                .orElse(null);
    }
}
