package nl.beheermodule.means.means.web;

import jakarta.validation.Valid;
import java.net.URI;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.means.means.usecase.RequestLetter;
import nl.beheermodule.means.means.usecase.RequestMeans;
import nl.beheermodule.means.overview.MeansDetail;
import nl.beheermodule.means.overview.MeansDetails;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeansController {
    private final RequestMeans requestMeans;
    private final RequestLetter requestLetter;
    private final RequesterOfCaller requesters;
    private final MeansDetails details;

    MeansController(
            RequestMeans requestMeans,
            RequestLetter requestLetter,
            RequesterOfCaller requesters,
            MeansDetails details) {
        this.requestMeans = requestMeans;
        this.requestLetter = requestLetter;
        this.requesters = requesters;
        this.details = details;
    }

    @Access(Who.ADMINISTRATOR)
    @PostMapping("/v1/organisations/{organisationId}/means")
    ResponseEntity<MeansDetail> request(
            @PathVariable String organisationId,
            @Valid @RequestBody RequestBodyOfMeans body,
            CreationKey key,
            Caller caller) {
        requestMeans.request(new RequestMeans.Command(
                new MeansId(key.id()),
                requesters.administrator(caller),
                requesters.powers(caller),
                body.terms(organisationId),
                body.holder(),
                body.contractYears(),
                body.identityDocument() == null ? null : body.identityDocument().document(),
                body.identificationAddress() == null
                        ? null
                        : body.identificationAddress().address(),
                body.quoteId()));
        URI location = URI.create("/v1/organisations/" + organisationId + "/means/" + key.id());
        return ResponseEntity.created(location).body(details.of(organisationId, key.id(), caller));
    }

    @Access(Who.ADMINISTRATOR)
    @PostMapping("/v1/organisations/{organisationId}/means/{meansId}/activation-letter")
    MeansDetail newLetter(@PathVariable String organisationId, @PathVariable String meansId, Caller caller) {
        requestLetter.request(new OrganisationId(organisationId), new MeansId(meansId));
        return details.of(organisationId, meansId, caller);
    }
}
