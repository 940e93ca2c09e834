package nl.beheermodule.means.means.web;

import jakarta.validation.Valid;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MutationId;
import nl.beheermodule.means.means.domain.MutationWish;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.usecase.RequestMutation;
import nl.beheermodule.means.means.usecase.RequestMutation.Given;
import nl.beheermodule.means.means.usecase.WithdrawMutation;
import nl.beheermodule.means.overview.MeansDetail;
import nl.beheermodule.means.overview.MeansDetails;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks for a change of a means that is there; a medewerker decides (R56–R70). */
@RestController
class MutationController {
    private static final String MEANS = "/v1/organisations/{organisationId}/means/{meansId}";

    private final RequestMutation request;
    private final WithdrawMutation withdraw;
    private final RequesterOfCaller requesters;
    private final MeansDetails details;

    MutationController(
            RequestMutation request, WithdrawMutation withdraw, RequesterOfCaller requesters, MeansDetails details) {
        this.request = request;
        this.withdraw = withdraw;
        this.requesters = requesters;
        this.details = details;
    }

    @Access(Who.ADMINISTRATOR)
    @PostMapping(MEANS + "/level-change")
    @ResponseStatus(HttpStatus.ACCEPTED)
    MeansDetail changeLevel(
            @PathVariable String organisationId,
            @PathVariable String meansId,
            @Valid @RequestBody LevelChangeBody body,
            CreationKey key,
            Caller caller) {
        return ask(organisationId, meansId, body.wish(), body.given(), key, caller);
    }

    @Access(Who.ADMINISTRATOR)
    @PostMapping(MEANS + "/links")
    @ResponseStatus(HttpStatus.ACCEPTED)
    MeansDetail link(
            @PathVariable String organisationId,
            @PathVariable String meansId,
            @Valid @RequestBody LinkBody body,
            CreationKey key,
            Caller caller) {
        return ask(organisationId, meansId, body.wish(), body.given(), key, caller);
    }

    @Access(Who.ADMINISTRATOR)
    @PostMapping(MEANS + "/role-change")
    @ResponseStatus(HttpStatus.ACCEPTED)
    MeansDetail changeRole(
            @PathVariable String organisationId,
            @PathVariable String meansId,
            @Valid @RequestBody RoleChangeBody body,
            CreationKey key,
            Caller caller) {
        return ask(organisationId, meansId, body.wish(), body.given(), key, caller);
    }

    @Access(Who.ADMINISTRATOR)
    @PostMapping(MEANS + "/conversion")
    @ResponseStatus(HttpStatus.ACCEPTED)
    MeansDetail convert(
            @PathVariable String organisationId,
            @PathVariable String meansId,
            @Valid @RequestBody ConversionBody body,
            CreationKey key,
            Caller caller) {
        return ask(organisationId, meansId, body.wish(), Given.NOTHING, key, caller);
    }

    @Access(Who.ADMINISTRATOR)
    @DeleteMapping(MEANS + "/mutation")
    MeansDetail withdraw(@PathVariable String organisationId, @PathVariable String meansId, Caller caller) {
        withdraw.withdraw(new OrganisationId(organisationId), new MeansId(meansId));
        return details.of(organisationId, meansId, caller);
    }

    private MeansDetail ask(
            String organisationId, String meansId, MutationWish wish, Given given, CreationKey key, Caller caller) {
        request.request(new RequestMutation.Command(
                new OrganisationId(organisationId),
                new MeansId(meansId),
                new MutationId(key.id()),
                requesters.administrator(caller),
                requesters.powers(caller),
                wish,
                given));
        return details.of(organisationId, meansId, caller);
    }
}
