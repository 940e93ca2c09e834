package nl.beheermodule.means.overview;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.PlannedEnd;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of the organisations that pending mutations add and planned ends take away, in one look. */
@Component
final class Names {
    private final Organisations organisations;

    Names(Organisations organisations) {
        this.organisations = organisations;
    }

    Function<OrganisationId, @Nullable String> of(List<Means> shown) {
        List<String> ids = shown.stream()
                .flatMap(Names::added)
                .map(OrganisationId::value)
                .distinct()
                .toList();
        Map<String, OrganisationCopy> known = ids.isEmpty() ? Map.of() : organisations.find(ids);
        return organisation -> {
            OrganisationCopy copy = known.get(organisation.value());
            return copy == null ? null : copy.name();
        };
    }

    private static Stream<OrganisationId> added(Means means) {
        return Stream.concat(
                means.mutating().pending().stream().flatMap(mutation -> mutation.change().added().stream()),
                means.ending().planned().stream().map(PlannedEnd::organisation));
    }
}
