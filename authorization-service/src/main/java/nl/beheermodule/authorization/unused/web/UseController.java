package nl.beheermodule.authorization.unused.web;

import nl.beheermodule.authorization.known.domain.MeansId;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.unused.domain.Holding;
import nl.beheermodule.authorization.unused.usecase.ReadUse;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.problem.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** When a user last used what he is authorized for. */
@RestController
class UseController {
    private final ReadUse reading;

    UseController(ReadUse reading) {
        this.reading = reading;
    }

    /** A beheerder may ask about anyone of the company, anyone else about the own means (R15). */
    @GetMapping("/v1/organisations/{organisationId}/uses/{meansId}")
    @Access(Who.HOLDER)
    ReadUse.LastUse read(@PathVariable String organisationId, @PathVariable String meansId, Caller caller) {
        if (!caller.mayManage() && !caller.requireMembership().meansId().equals(meansId)) {
            throw new NotFound("Het middel");
        }
        return reading.of(new Holding(new OrganisationId(organisationId), new MeansId(meansId)));
    }
}
