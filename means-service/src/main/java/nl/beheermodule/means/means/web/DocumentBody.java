package nl.beheermodule.means.means.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.means.means.domain.DocumentType;
import nl.beheermodule.means.means.domain.ScanId;
import nl.beheermodule.means.means.usecase.RequestMeans.GivenDocument;

record DocumentBody(
        @NotNull(message = "Kies het soort identiteitsbewijs.")
        DocumentType type,

        @NotBlank(message = "Vul het documentnummer in.")
        @Size(max = 30, message = "Het documentnummer mag maximaal 30 tekens lang zijn.")
        String number,

        @NotNull(message = "Vul de vervaldatum van het document in.")
        LocalDate expiresOn,

        @NotEmpty(message = "Voeg een scan of foto van het document toe.")
        @Size(max = 2, message = "Voeg maximaal twee bestanden toe.")
        List<@NotBlank(message = "Een gekozen bestand is leeg.") String> scanIds) {

    GivenDocument document() {
        return new GivenDocument(
                type,
                number.strip(),
                expiresOn,
                scanIds.stream().map(ScanId::new).toList());
    }
}
