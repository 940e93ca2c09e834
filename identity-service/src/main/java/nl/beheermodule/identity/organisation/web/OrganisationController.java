package nl.beheermodule.identity.organisation.web;

import nl.beheermodule.identity.organisation.domain.OrganisationId;
import nl.beheermodule.identity.organisation.domain.OrganisationRepository;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrganisationController {
    private final OrganisationRepository organisations;

    OrganisationController(OrganisationRepository organisations) {
        this.organisations = organisations;
    }

    @GetMapping("/v1/organisations/{organisationId}")
    @Access(Who.HOLDER)
    OrganisationView show(@PathVariable String organisationId) {
        return organisations
                .find(new OrganisationId(organisationId))
                .map(OrganisationView::of)
                .orElseThrow(() -> new NotFound("De organisatie"));
    }
}
