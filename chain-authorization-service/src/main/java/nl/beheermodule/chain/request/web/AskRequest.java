package nl.beheermodule.chain.request.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.beheermodule.chain.known.KvkInput;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.known.domain.ServiceId;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.usecase.AskCommand;
import org.jspecify.annotations.Nullable;

/** @param email of a relation that has no eHerkenning here */
record AskRequest(
        @NotBlank(message = "Vul het KvK-nummer van de relatie in.")
        String kvkNumber,

        @NotEmpty(message = "Kies een of meer diensten.")
        @Size(max = 100, message = "Kies maximaal 100 diensten tegelijk.")
        List<@NotNull(message = "Kies een of meer diensten.") String> serviceIds,

        @Nullable LocalDate endDate,

        @Email(message = "Vul een geldig e-mailadres in.")
        @Size(max = 254, message = "Vul een geldig e-mailadres in.")
        @Nullable
        String email,

        @Size(max = 1000, message = "Uw bericht mag maximaal 1.000 tekens lang zijn.") @Nullable
        String message) {

    AskCommand command(RequestId id, Relation asker, boolean taxAuthorityMeans) {
        return new AskCommand(
                id,
                asker,
                KvkInput.of(kvkNumber),
                serviceIds.stream().map(ServiceId::new).collect(Collectors.toCollection(LinkedHashSet::new)),
                endDate,
                filled(email),
                filled(message),
                taxAuthorityMeans);
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
