package nl.beheermodule.means.means.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Requester;
import nl.beheermodule.means.means.usecase.EndMeans;
import org.jspecify.annotations.Nullable;

/**
 * @param date last day, inclusive; only with {@code DATE}
 * @param organisationIds other organisations it ends for (R73)
 * @param endOrganisation said aloud that the company ends with its very last means (R77)
 */
record TerminationBody(
        @NotNull(message = "Kies wanneer u het middel wilt opzeggen.")
        EndMeans.When when,

        @Nullable LocalDate date,

        @Size(max = 1000, message = "Kies maximaal 1000 organisaties.") @Nullable
        List<@NotBlank(message = "Een gekozen organisatie is leeg.") String> organisationIds,

        @Nullable Boolean endOrganisation) {

    EndMeans.Command command(String organisationId, String meansId, Requester.Powers powers) {
        return new EndMeans.Command(
                new OrganisationId(organisationId),
                organisationIds == null
                        ? List.of()
                        : organisationIds.stream().map(OrganisationId::new).toList(),
                new MeansId(meansId),
                when,
                date,
                Boolean.TRUE.equals(endOrganisation),
                powers);
    }
}
