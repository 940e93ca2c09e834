package nl.beheermodule.authorization.overview;

import java.util.Map;
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

    ServicesController(Services services, Counts counts, ValidAuthorizations valid) {
        this.services = services;
        this.counts = counts;
        this.valid = valid;
    }

    /** @param level only services that a means of this level may use */
    @GetMapping("/v1/services")
    @Access(Who.SIGNED_IN)
    PageOf<ServiceRow> catalogue(@RequestParam(required = false) @Nullable AssuranceLevel level, PageQuery page) {
        return services.page(level, page);
    }

    @GetMapping("/v1/organisations/{organisationId}/services")
    @Access(Who.ADMINISTRATOR)
    PageOf<ServiceUseRow> inUse(@PathVariable String organisationId, PageQuery page) {
        Map<String, Long> users = counts.by("serviceId", valid.of(organisationId));
        Map<String, Long> expiring = counts.by("serviceId", valid.expiring(valid.of(organisationId)));
        return services.among(users.keySet(), page)
                .map(service -> new ServiceUseRow(
                        service.id(),
                        service.name(),
                        service.provider(),
                        service.level(),
                        users.getOrDefault(service.id(), 0L),
                        expiring.getOrDefault(service.id(), 0L)));
    }
}
