package nl.beheermodule.authorization.overview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Membership;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What will be lost, shown before a beheerder ends, lowers or converts a means. */
@RestController
class LossesController {
    private static final int MOST_ORGANISATIONS = 200;

    private final Losses losses;
    private final Memberships memberships;

    LossesController(Losses losses, Memberships memberships) {
        this.losses = losses;
        this.memberships = memberships;
    }

    /**
     * By default what ending the means here costs.
     *
     * @param level what the means will have: then only what asks more is lost (Q8)
     * @param taxAuthorityMeans it becomes an EH3 Belastingdienstmiddel: then only what other providers offer is lost (R69)
     * @param organisationIds other organisations that the change is for, at most 200, all managed by the caller (R73)
     */
    @GetMapping("/v1/organisations/{organisationId}/authorizations/losses")
    @Access(Who.ADMINISTRATOR)
    PageOf<LossRow> losses(
            @PathVariable String organisationId,
            @RequestParam String meansId,
            @RequestParam(required = false) @Nullable AssuranceLevel level,
            @RequestParam(defaultValue = "false") boolean taxAuthorityMeans,
            @RequestParam(defaultValue = "") List<String> organisationIds,
            PageQuery page,
            Caller caller) {
        if (organisationIds.size() > MOST_ORGANISATIONS) {
            throw new InvalidInput(
                    "organisationIds", "Vraag maximaal " + MOST_ORGANISATIONS + " organisaties tegelijk op.");
        }
        requireManages(caller, organisationIds);
        Set<String> asked = new LinkedHashSet<>(organisationIds);
        asked.add(organisationId);
        return losses.page(asked, meansId, new Change(level, taxAuthorityMeans), page);
    }

    private void requireManages(Caller caller, List<String> organisationIds) {
        if (organisationIds.isEmpty()) {
            return;
        }
        Set<String> managed = memberships.of(caller.requirePersonId()).stream()
                .filter(Membership::mayManage)
                .map(Membership::organisationId)
                .collect(Collectors.toSet());
        if (!managed.containsAll(organisationIds)) {
            throw new NotFound("Het bedrijf");
        }
    }
}
