package nl.beheermodule.authorization.overview;

import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Membership;
import nl.beheermodule.platform.access.Memberships;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What will be lost, shown before a beheerder ends, lowers or converts a means. */
@RestController
class LossesController {
    private final Losses losses;
    private final Memberships memberships;

    LossesController(Losses losses, Memberships memberships) {
        this.losses = losses;
        this.memberships = memberships;
    }

    /** Changes nothing; posted, because a thousand organisations are too long for an address. */
    @PostMapping("/v1/organisations/{organisationId}/authorizations/losses")
    @Access(Who.ADMINISTRATOR)
    PageOf<LossRow> losses(
            @PathVariable String organisationId,
            @Valid @RequestBody LossQuestion question,
            PageQuery page,
            Caller caller) {
        requireManages(caller, question.others());
        Set<String> asked = new HashSet<>(question.others());
        asked.add(organisationId);
        return losses.page(asked, question.meansId(), question.change(), page);
    }

    private void requireManages(Caller caller, Set<String> organisationIds) {
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
