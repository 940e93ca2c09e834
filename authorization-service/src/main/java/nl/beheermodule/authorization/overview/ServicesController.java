package nl.beheermodule.authorization.overview;

import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Services to choose (R105) and services in use (R101, R102). */
@RestController
class ServicesController {
    private final Services services;
    private final Counts counts;
    private final ValidAuthorizations valid;
    private final UsersPerLevel users;

    ServicesController(Services services, Counts counts, ValidAuthorizations valid, UsersPerLevel users) {
        this.services = services;
        this.counts = counts;
        this.valid = valid;
        this.users = users;
    }

    /** @param level only services that a means of this level may use */
    @GetMapping("/v1/services")
    @Access(Who.SIGNED_IN)
    PageOf<ServiceRow> catalogue(@RequestParam(required = false) @Nullable AssuranceLevel level, PageQuery page) {
        return services.page(level, page);
    }

    /** What is wider than a service, such as algemene bevoegdheid, stands among them (R106). */
    @GetMapping("/v1/organisations/{organisationId}/services")
    @Access(Who.ADMINISTRATOR)
    PageOf<ServiceUseRow> inUse(@PathVariable String organisationId, PageQuery page) {
        return services.inUse(
                counts.by("serviceId", valid.of(organisationId)),
                counts.by("serviceId", valid.expiring(valid.of(organisationId))),
                page);
    }

    /** Opened: how many users at each level (R103). */
    @GetMapping("/v1/organisations/{organisationId}/services/{serviceId}")
    @Access(Who.ADMINISTRATOR)
    UsersPerLevel.Row opened(@PathVariable String organisationId, @PathVariable String serviceId) {
        return users.of(organisationId, serviceId);
    }
}
