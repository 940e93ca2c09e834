package nl.beheermodule.means.means.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import nl.beheermodule.means.means.domain.PostalAddress;

record AddressBody(
        @NotBlank(message = "Vul de straat in.")
        @Size(max = 100, message = "De straat mag maximaal 100 tekens lang zijn.")
        String street,

        @NotBlank(message = "Vul het huisnummer in.")
        @Size(max = 20, message = "Het huisnummer mag maximaal 20 tekens lang zijn.")
        String houseNumber,

        @NotNull(message = "Vul de postcode in.")
        @Pattern(regexp = "\\s*[1-9]\\d{3}\\s?[A-Za-z]{2}\\s*", message = "Vul de postcode in als 1234 AB.")
        String postalCode,

        @NotBlank(message = "Vul de plaats in.")
        @Size(max = 100, message = "De plaats mag maximaal 100 tekens lang zijn.")
        String city) {

    PostalAddress address() {
        String code = postalCode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return new PostalAddress(
                street.strip(), houseNumber.strip(), code.substring(0, 4) + " " + code.substring(4), city.strip());
    }
}
