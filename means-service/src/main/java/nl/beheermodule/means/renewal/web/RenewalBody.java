package nl.beheermodule.means.renewal.web;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.beheermodule.means.mail.EmailAddress;
import nl.beheermodule.means.renewal.domain.RenewalForm;

/**
 * The public form “Beheerdersrol verlengen”.
 *
 * @param administrator UniekID or e-mail address of the beheerder
 * @param agreed that he is the wettelijk vertegenwoordiger, and wants this person as beheerder
 */
record RenewalBody(
        @NotNull(message = "Vul het KvK-nummer in.")
        @Pattern(regexp = "\\d{8}", message = "Het KvK-nummer heeft 8 cijfers.")
        String kvkNumber,

        @NotBlank(message = "Vul het UniekID of het e-mailadres van de beheerder in.")
        @Size(max = 200, message = "Het UniekID of e-mailadres mag maximaal 200 tekens lang zijn.")
        String administrator,

        @NotBlank(message = "Vul uw naam in.") @Size(max = 200, message = "De naam mag maximaal 200 tekens lang zijn.")
        String representativeName,

        @NotBlank(message = "Vul uw e-mailadres in.")
        @EmailAddress
        @Size(max = 200, message = "Het e-mailadres mag maximaal 200 tekens lang zijn.")
        String representativeEmail,

        @AssertTrue(message = "U kunt de rol alleen verlengen als u akkoord gaat.")
        boolean agreed) {

    RenewalForm form() {
        return new RenewalForm(
                kvkNumber, administrator.strip(), representativeName.strip(), representativeEmail.strip());
    }
}
