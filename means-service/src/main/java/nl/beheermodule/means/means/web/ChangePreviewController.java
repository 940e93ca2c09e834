package nl.beheermodule.means.means.web;

import java.util.List;
import nl.beheermodule.means.means.domain.AssuranceLevel;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.domain.Role;
import nl.beheermodule.means.means.usecase.PreviewChange;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says before a beheerder asks for a change whether it would be refused (R76, Q9). */
@RestController
class ChangePreviewController {
    private static final String MEANS = "/v1/organisations/{organisationId}/means/{meansId}";

    /** @param refusal the sentence of R76, when no other beheerder would remain */
    record Preview(boolean lastAdministrator, @Nullable String refusal) {}

    private final PreviewChange preview;

    ChangePreviewController(PreviewChange preview) {
        this.preview = preview;
    }

    @Access(Who.ADMINISTRATOR)
    @GetMapping(MEANS + "/level-change")
    Preview level(
            @PathVariable String organisationId,
            @PathVariable String meansId,
            @RequestParam AssuranceLevel level,
            @RequestParam(required = false) @Nullable Role role) {
        return of(organisationId, meansId, new MutationWish.LevelChange(level, role, null, List.of(), null, false));
    }

    @Access(Who.ADMINISTRATOR)
    @GetMapping(MEANS + "/role-change")
    Preview role(@PathVariable String organisationId, @PathVariable String meansId, @RequestParam Role role) {
        return of(organisationId, meansId, new MutationWish.RoleChange(role));
    }

    private Preview of(String organisationId, String meansId, MutationWish wish) {
        boolean last = !preview.leftWithoutAdministrator(new OrganisationId(organisationId), new MeansId(meansId), wish)
                .isEmpty();
        return new Preview(last, last ? Refusal.LAST_ADMINISTRATOR : null);
    }
}
