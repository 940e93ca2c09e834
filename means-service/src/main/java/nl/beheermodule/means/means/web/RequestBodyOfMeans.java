package nl.beheermodule.means.means.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.beheermodule.means.mail.EmailAddress;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.Holder;
import nl.beheermodule.means.means.domain.MeansRefused;
import nl.beheermodule.means.means.domain.MeansRefused.Reason;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.domain.SecondFactor;
import nl.beheermodule.means.means.domain.Terms;
import org.jspecify.annotations.Nullable;

/** What the add-user wizard sends (R41–R54). */
record RequestBodyOfMeans(
        @NotNull(message = "Kies een niveau.") AssuranceLevel level,
        @NotNull(message = "Kies een rol.") Role role,

        @NotBlank(message = "Vul de voornamen in.")
        @Size(max = 100, message = "De voornamen mogen maximaal 100 tekens lang zijn.")
        String firstNames,

        @Nullable @Size(max = 20, message = "Het tussenvoegsel mag maximaal 20 tekens lang zijn.")
        String prefix,

        @NotBlank(message = "Vul de achternaam in.")
        @Size(max = 100, message = "De achternaam mag maximaal 100 tekens lang zijn.")
        String surname,

        @NotNull(message = "Vul de geboortedatum in.") LocalDate dateOfBirth,

        @NotBlank(message = "Vul het e-mailadres in.")
        @EmailAddress
        @Size(max = 254, message = "Het e-mailadres mag maximaal 254 tekens lang zijn.")
        String email,

        @Nullable String mobile,
        @Nullable @Valid DocumentBody identityDocument,
        @Nullable @Valid AddressBody identificationAddress,
        @NotNull(message = "Kies een tweede factor.") SecondFactor secondFactor,

        @Nullable @Size(max = 1000, message = "Kies maximaal 1000 organisaties.")
        List<@NotBlank(message = "Een gekozen organisatie is leeg.") String> organisationIds,

        @NotNull(message = "Kies een abonnement van 1 of 3 jaar.")
        Integer contractYears,

        @NotNull(message = "Ga akkoord met de aanvraag.") @AssertTrue(message = "Ga akkoord met de aanvraag.")
        Boolean agreed,

        @Nullable Boolean taxAuthorityMeans,
        @Nullable Boolean personallyUsed,

        @Nullable @Size(max = 100, message = "Het kenmerk van de offerte is te lang.")
        String quoteId) {

    /** The organisation of the path comes first, the extra ones after it (R54). */
    Terms terms(String organisationId) {
        boolean taxAuthority = Boolean.TRUE.equals(taxAuthorityMeans);
        if (taxAuthority && !Boolean.TRUE.equals(personallyUsed)) {
            throw new MeansRefused(Reason.NOT_PERSONALLY_USED);
        }
        Stream<String> extra = organisationIds == null ? Stream.empty() : organisationIds.stream();
        return new Terms(
                level,
                role,
                secondFactor,
                Stream.concat(Stream.of(organisationId), extra)
                        .distinct()
                        .map(OrganisationId::new)
                        .toList(),
                taxAuthority);
    }

    Holder holder() {
        String between = prefix == null ? "" : prefix.strip();
        return new Holder(
                firstNames.strip(),
                between.isEmpty() ? null : between,
                surname.strip(),
                dateOfBirth,
                email.strip(),
                MobileText.read(mobile),
                0);
    }
}
