package nl.beheermodule.chain.request.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import nl.beheermodule.chain.known.Acting;
import nl.beheermodule.chain.known.domain.OrganisationId;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.overview.RequestRow;
import nl.beheermodule.chain.overview.RequestRows;
import nl.beheermodule.chain.request.domain.RequestId;
import nl.beheermodule.chain.request.usecase.AnswerRequest;
import nl.beheermodule.chain.request.usecase.AskRelation;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.idempotency.CreationKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Requests of an intermediary to its relations, and the answers of their beheerders (R117). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/requests")
class RequestController {
    private final AskRelation asking;
    private final AnswerRequest answering;
    private final RequestRows rows;
    private final Acting acting;

    RequestController(AskRelation asking, AnswerRequest answering, RequestRows rows, Acting acting) {
        this.asking = asking;
        this.answering = answering;
        this.rows = rows;
        this.acting = acting;
    }

    @PostMapping
    @Access(Who.ADMINISTRATOR)
    ResponseEntity<RequestRow> ask(
            @PathVariable String organisationId,
            @Valid @RequestBody AskRequest request,
            Caller caller,
            CreationKey key) {
        Relation own = acting.company(organisationId);
        asking.ask(request.command(new RequestId(key.id()), own, acting.withTaxAuthorityMeans(caller)));
        URI location = URI.create("/v1/organisations/" + organisationId + "/requests/" + key.id());
        return ResponseEntity.created(location).body(rows.one(own, key.id()));
    }

    @GetMapping("/{requestId}")
    @Access(Who.ADMINISTRATOR)
    RequestRow one(@PathVariable String organisationId, @PathVariable String requestId) {
        return rows.one(acting.company(organisationId), requestId);
    }

    @PostMapping("/{requestId}/acceptance")
    @Access(Who.ADMINISTRATOR)
    RequestRow accept(@PathVariable String organisationId, @PathVariable String requestId, Caller caller) {
        Relation own = acting.company(organisationId);
        answering.accept(
                new RequestId(requestId),
                own,
                caller.name(),
                acting.level(caller),
                acting.withTaxAuthorityMeans(caller));
        return rows.one(own, requestId);
    }

    @PostMapping("/{requestId}/rejection")
    @Access(Who.ADMINISTRATOR)
    RequestRow decline(
            @PathVariable String organisationId,
            @PathVariable String requestId,
            @Valid @RequestBody RejectionRequest request,
            Caller caller) {
        Relation own = acting.company(organisationId);
        answering.decline(new RequestId(requestId), own, caller.name(), request.reason());
        return rows.one(own, requestId);
    }

    @DeleteMapping("/{requestId}")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String organisationId, @PathVariable String requestId) {
        answering.withdraw(new RequestId(requestId), new OrganisationId(organisationId));
    }

    record RejectionRequest(
            @Size(max = 500, message = "De reden mag maximaal 500 tekens lang zijn.") @Nullable
            String reason) {}
}
