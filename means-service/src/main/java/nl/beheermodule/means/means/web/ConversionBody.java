package nl.beheermodule.means.means.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import nl.beheermodule.means.means.domain.MutationWish;
import org.jspecify.annotations.Nullable;

/**
 * To an EH3 Belastingdienstmiddel or back to a regular EH3 (R70).
 *
 * @param personallyUsed the holder declares that he is fully authorised and uses it himself (R68)
 */
record ConversionBody(
        @NotNull(message = "Kies tussen een gewoon middel en een Belastingdienstmiddel.")
        Boolean taxAuthorityMeans,

        @Nullable Boolean personallyUsed,

        @NotNull(message = "Ga akkoord met de aanvraag.") @AssertTrue(message = "Ga akkoord met de aanvraag.")
        Boolean agreed) {

    MutationWish wish() {
        return new MutationWish.Conversion(taxAuthorityMeans, Boolean.TRUE.equals(personallyUsed));
    }
}
