package nl.beheermodule.means.means.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.means.usecase.RequestMutation.Given;
import org.jspecify.annotations.Nullable;

/**
 * What the up- and downgrade wizard sends (R59–R65, Q8).
 *
 * @param contractYears absent with a lower level: the running contract goes on (R65)
 */
record LevelChangeBody(
        @NotNull(message = "Kies een niveau.") AssuranceLevel level,
        @Nullable Role role,
        @Nullable @Valid DocumentBody identityDocument,
        @Nullable @Valid AddressBody identificationAddress,
        @Nullable SecondFactor secondFactor,
        @Nullable String mobile,

        @Nullable @Size(max = 1000, message = "Kies maximaal 1000 organisaties.")
        List<@NotBlank(message = "Een gekozen organisatie is leeg.") String> organisationIds,

        @Nullable Integer contractYears,

        @Nullable @Size(max = 100, message = "Het kenmerk van de offerte is te lang.")
        String quoteId,

        @NotNull(message = "Ga akkoord met de aanvraag.") @AssertTrue(message = "Ga akkoord met de aanvraag.")
        Boolean agreed,

        @Nullable Boolean confirmed) {

    MutationWish wish() {
        return new MutationWish.LevelChange(
                level,
                role,
                secondFactor,
                OrganisationChoice.read(organisationIds),
                contractYears,
                Boolean.TRUE.equals(confirmed));
    }

    Given given() {
        return new Given(
                identityDocument == null ? null : identityDocument.document(),
                identificationAddress == null ? null : identificationAddress.address(),
                MobileText.read(mobile),
                quoteId);
    }
}
