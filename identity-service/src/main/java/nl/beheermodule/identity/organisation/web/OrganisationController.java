package nl.beheermodule.identity.organisation.web;

import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import nl.beheermodule.identity.organisation.usecase.RemoveEstablishmentNumber;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrganisationController {
    private final OrganisationRepository organisations;

    private final RemoveEstablishmentNumber removeEstablishmentNumber;

    OrganisationController(OrganisationRepository organisations, RemoveEstablishmentNumber removeEstablishmentNumber) {
        this.organisations = organisations;
        this.removeEstablishmentNumber = removeEstablishmentNumber;
    }

    @GetMapping("/v1/organisations/{organisationId}")
    @Access(Who.HOLDER)
    OrganisationView show(@PathVariable String organisationId) {
        return organisations
                .find(new OrganisationId(organisationId))
                .map(OrganisationView::of)
                .orElseThrow(() -> new NotFound("De organisatie"));
    }

    /** R28. Who manages nothing here uses the form (R29). */
    @DeleteMapping("/v1/organisations/{organisationId}/establishment-number")
    @Access(Who.ADMINISTRATOR)
    OrganisationView removeEstablishmentNumber(@PathVariable String organisationId) {
        return OrganisationView.of(removeEstablishmentNumber.remove(new OrganisationId(organisationId)));
    }
}
