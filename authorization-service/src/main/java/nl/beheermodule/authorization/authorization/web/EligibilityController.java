package nl.beheermodule.authorization.authorization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.authorization.domain.Refusal;
import nl.beheermodule.authorization.authorization.usecase.CheckEligibility;
import nl.beheermodule.authorization.authorization.usecase.FindScopes;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.catalogue.domain.ServiceId;
import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to choose from before granting. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}")
class EligibilityController {
    private final CheckEligibility checking;
    private final FindScopes scopes;

    EligibilityController(CheckEligibility checking, FindScopes scopes) {
        this.checking = checking;
        this.scopes = scopes;
    }

    /** Who may be chosen for these services, and else why not (R108): at most 1 000 services and 200 means. */
    @PostMapping("/authorizations/eligibility")
    @Access(Who.ADMINISTRATOR)
    EligibilityAnswer check(
            @PathVariable String organisationId, @Valid @RequestBody EligibilityRequest request, Caller caller) {
        AssuranceLevel level =
                AssuranceLevel.valueOf(caller.requireMembership().level().name());
        return new EligibilityAnswer(
                checking
                        .check(new OrganisationId(organisationId), request.services(), request.means(), level)
                        .entrySet()
                        .stream()
                        .map(entry -> Item.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** Establishments an authorization may be restricted to (norm 5); never a must. */
    @GetMapping("/establishments")
    @Access(Who.ADMINISTRATOR)
    EstablishmentsAnswer establishments(@PathVariable String organisationId) {
        return new EstablishmentsAnswer(scopes.establishments(new OrganisationId(organisationId)).stream()
                .sorted()
                .toList());
    }

    record EligibilityRequest(
            @NotEmpty(message = "Kies een of meer diensten.")
            @Size(max = 1_000, message = "U kunt maximaal 1.000 diensten tegelijk kiezen.")
            List<@NotNull(message = "Kies een of meer diensten.") String> serviceIds,

            @NotEmpty(message = "Kies een of meer gebruikers.")
            @Size(max = 200, message = "Vraag maximaal 200 gebruikers tegelijk op.")
            List<@NotNull(message = "Kies een of meer gebruikers.") String> meansIds) {
        Set<ServiceId> services() {
            return serviceIds.stream().map(ServiceId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        Set<MeansId> means() {
            return meansIds.stream().map(MeansId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    record EligibilityAnswer(List<Item> items) {}

    /**
     * One means.
     *
     * @param eligible for all of the services
     * @param reason when not
     * @param message when not, in Dutch
     */
    record Item(
            String meansId,
            boolean eligible,
            @Nullable Refusal reason,
            @Nullable String message) {
        static Item of(MeansId means, Optional<Refusal> refusal) {
            return new Item(
                    means.value(),
                    refusal.isEmpty(),
                    refusal.orElse(null),
                    refusal.map(reason -> Sentences.of(reason, true)).orElse(null));
        }
    }

    /** @param establishments numbers of 12 digits; empty when there is nothing to restrict to */
    record EstablishmentsAnswer(List<String> establishments) {}
}
