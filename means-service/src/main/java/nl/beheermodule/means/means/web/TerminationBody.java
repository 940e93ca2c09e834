package nl.beheermodule.means.means.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.means.means.usecase.EndMeans;
import org.jspecify.annotations.Nullable;

/**
 * @param date last day, inclusive; only with {@code DATE}
 * @param organisationIds other organisations it ends for (R73)
 * @param endOrganisation said aloud that the company ends with its very last means (R77)
 * @param endOrganisationIds the same of other organisations: each is named
 */
record TerminationBody(
        @NotNull(message = "Kies wanneer u het middel wilt opzeggen.")
        EndMeans.When when,

        @Nullable LocalDate date,

        @Size(max = 1000, message = "Kies maximaal 1000 organisaties.") @Nullable
        List<@NotBlank(message = "Een gekozen organisatie is leeg.") String> organisationIds,

        @Nullable Boolean endOrganisation,

        @Size(max = 1000, message = "Kies maximaal 1000 organisaties.") @Nullable
        List<@NotBlank(message = "Een gekozen organisatie is leeg.") String> endOrganisationIds) {

    EndMeans.Command command(String organisationId, String meansId, Requester.Powers powers) {
        return new EndMeans.Command(
                new OrganisationId(organisationId),
                OrganisationChoice.read(organisationIds),
                new MeansId(meansId),
                when,
                date,
                mayEnd(organisationId),
                powers);
    }

    private Set<OrganisationId> mayEnd(String organisationId) {
        Set<OrganisationId> all = new HashSet<>(OrganisationChoice.read(endOrganisationIds));
        if (Boolean.TRUE.equals(endOrganisation)) {
            all.add(new OrganisationId(organisationId));
        }
        return all;
    }
}
