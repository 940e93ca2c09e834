package nl.beheermodule.authorization.overview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import org.jspecify.annotations.Nullable;

/**
 * A means and what is about to happen to it: by default it ends here.
 *
 * @param level what the means will have: then only what asks more is lost (Q8)
 * @param taxAuthorityMeans it becomes an EH3 Belastingdienstmiddel: then only what other providers offer is lost (R69)
 * @param organisationIds other organisations that the change is for, all managed by the caller (R73)
 */
record LossQuestion(
        @NotBlank(message = "Kies een middel.") String meansId,

        @Nullable AssuranceLevel level,
        @Nullable Boolean taxAuthorityMeans,

        @Nullable @Size(max = 1_000, message = "Vraag maximaal 1.000 organisaties tegelijk op.")
        List<@NotBlank(message = "Een gekozen organisatie is leeg.") String> organisationIds) {

    Change change() {
        return new Change(level, Boolean.TRUE.equals(taxAuthorityMeans));
    }

    Set<String> others() {
        return organisationIds == null ? Set.of() : Set.copyOf(organisationIds);
    }
}
