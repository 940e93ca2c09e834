package nl.beheermodule.identity.registration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.identity.person.domain.AssuranceLevel;
import nl.beheermodule.identity.person.domain.SecondFactor;
import org.jspecify.annotations.Nullable;

/** The public form. */
record RegistrationRequest(
        @NotNull(message = "Vul de gegevens van het bedrijf in.") @Valid
        CompanyPart company,

        @Nullable @Size(max = 100, message = "U kunt ten hoogste 100 andere bedrijven opgeven.")
        List<@Valid @NotNull(message = "Vul het KvK-nummer in.") FurtherCompany> furtherCompanies,

        @NotNull(message = "Vul de gegevens van de wettelijk vertegenwoordiger in.") @Valid
        RepresentativePart representative,

        @NotNull(message = "Vul de gegevens van de beheerder in.") @Valid
        AdministratorPart administrator,

        @NotNull(message = "Kies een betrouwbaarheidsniveau.")
        AssuranceLevel level,

        @NotNull(message = "Kies een tweede factor: OTP device of SMS.")
        SecondFactor secondFactor,

        @NotNull(message = "Kies een abonnement van 1 jaar of 3 jaar.")
        Integer contractYears,

        @Nullable @Valid AddressPart identificationAddress,

        @AssertTrue(message = "U kunt alleen aanvragen als u akkoord gaat.")
        boolean agreed) {

    record CompanyPart(
            @NotNull(message = "Vul het KvK-nummer in.")
            @Pattern(regexp = "\\d{8}", message = "Het KvK-nummer heeft 8 cijfers.")
            String kvkNumber,

            @Nullable @Pattern(regexp = "\\d{12}", message = "Het vestigingsnummer heeft 12 cijfers.")
            String establishmentNumber,

            @NotBlank(message = "Vul het telefoonnummer van het bedrijf in.")
            @Pattern(regexp = "[+0-9 ()-]{0,30}", message = "Het telefoonnummer is niet geldig.")
            String phoneNumber) {}

    record FurtherCompany(
            @NotNull(message = "Vul het KvK-nummer in.")
            @Pattern(regexp = "\\d{8}", message = "Het KvK-nummer heeft 8 cijfers.")
            String kvkNumber,

            @Nullable @Pattern(regexp = "\\d{12}", message = "Het vestigingsnummer heeft 12 cijfers.")
            String establishmentNumber) {}

    record RepresentativePart(
            @NotBlank(message = "Vul de naam van de wettelijk vertegenwoordiger in.")
            @Size(max = 200, message = "De naam mag maximaal 200 tekens lang zijn.")
            String name,

            @NotBlank(message = "Vul het e-mailadres van de wettelijk vertegenwoordiger in.")
            @Email(message = "Het e-mailadres is niet geldig.")
            String email) {}

    record AdministratorPart(
            @NotBlank(message = "Vul de voornamen in.")
            @Size(max = 100, message = "De voornamen mogen maximaal 100 tekens lang zijn.")
            String firstNames,

            @Nullable @Size(max = 30, message = "Het tussenvoegsel mag maximaal 30 tekens lang zijn.")
            String prefix,

            @NotBlank(message = "Vul de achternaam in.")
            @Size(max = 100, message = "De achternaam mag maximaal 100 tekens lang zijn.")
            String surname,

            @NotNull(message = "Vul de geboortedatum in.") LocalDate dateOfBirth,

            @NotBlank(message = "Vul het e-mailadres in.") @Email(message = "Het e-mailadres is niet geldig.")
            String email,

            @Nullable
            @Pattern(
                    regexp = "\\s*|(\\+|00|06)[0-9 ().-]{7,20}",
                    message = "Vul een geldig mobiel nummer in, zoals 06 12345678.")
            String mobile) {}

    record AddressPart(
            @NotBlank(message = "Vul de straat in.")
            @Size(max = 100, message = "De straat mag maximaal 100 tekens lang zijn.")
            String street,

            @NotBlank(message = "Vul het huisnummer in.")
            @Size(max = 20, message = "Het huisnummer mag maximaal 20 tekens lang zijn.")
            String houseNumber,

            @NotNull(message = "Vul de postcode in.")
            @Pattern(regexp = "[1-9]\\d{3} ?[A-Za-z]{2}", message = "Vul een postcode in, zoals 1234 AB.")
            String postalCode,

            @NotBlank(message = "Vul de plaats in.")
            @Size(max = 100, message = "De plaats mag maximaal 100 tekens lang zijn.")
            String city) {}
}
