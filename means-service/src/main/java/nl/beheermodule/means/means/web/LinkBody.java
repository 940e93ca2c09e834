package nl.beheermodule.means.means.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.usecase.RequestMutation.Given;
import org.jspecify.annotations.Nullable;

/** “Koppel aan een andere organisatie” (R56, R57). */
record LinkBody(
        @NotEmpty(message = "Kies minstens één organisatie.")
        @Size(max = 1000, message = "Kies maximaal 1000 organisaties.")
        List<@NotBlank(message = "Een gekozen organisatie is leeg.") String> organisationIds,

        @Nullable @Size(max = 100, message = "Het kenmerk van de offerte is te lang.")
        String quoteId,

        @NotNull(message = "Ga akkoord met de tarieven.") @AssertTrue(message = "Ga akkoord met de tarieven.")
        Boolean agreed) {

    MutationWish wish() {
        return new MutationWish.Link(OrganisationChoice.read(organisationIds));
    }

    Given given() {
        return new Given(null, null, null, quoteId);
    }
}
