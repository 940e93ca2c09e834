package nl.beheermodule.authorization.authorization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import nl.beheermodule.authorization.authorization.domain.AuthorizationId;
import nl.beheermodule.authorization.authorization.usecase.ChangeEndDate;
import nl.beheermodule.authorization.authorization.usecase.GrantAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.RenewAuthorizations;
import nl.beheermodule.authorization.authorization.usecase.RevokeAuthorization;
import nl.beheermodule.authorization.authorization.usecase.UndoRevocation;
import nl.beheermodule.authorization.catalogue.domain.AssuranceLevel;
import nl.beheermodule.authorization.known.domain.OrganisationId;
import nl.beheermodule.authorization.overview.AuthorizationRow;
import nl.beheermodule.authorization.overview.AuthorizationRows;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.outbox.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a beheerder does with authorizations. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/authorizations")
class AuthorizationController {
    private final GrantAuthorizations granting;
    private final ChangeEndDate changing;
    private final RenewAuthorizations renewing;
    private final RevokeAuthorization revoking;
    private final UndoRevocation undoing;
    private final AuthorizationRows rows;

    AuthorizationController(
            GrantAuthorizations granting,
            ChangeEndDate changing,
            RenewAuthorizations renewing,
            RevokeAuthorization revoking,
            UndoRevocation undoing,
            AuthorizationRows rows) {
        this.granting = granting;
        this.changing = changing;
        this.renewing = renewing;
        this.revoking = revoking;
        this.undoing = undoing;
        this.rows = rows;
    }

    @PutMapping
    @Access(Who.ADMINISTRATOR)
    GrantAnswer grant(@PathVariable String organisationId, @Valid @RequestBody GrantRequest request, Caller caller) {
        return GrantAnswer.of(granting.grant(request.command(organisationId, ownLevel(caller))));
    }

    /** The review before saving: the same answer, and nothing is done (Q15, R111). */
    @PostMapping("/preview")
    @Access(Who.ADMINISTRATOR)
    GrantAnswer preview(@PathVariable String organisationId, @Valid @RequestBody GrantRequest request, Caller caller) {
        return GrantAnswer.of(granting.preview(request.command(organisationId, ownLevel(caller))));
    }

    /** @param ifMatch the version that the beheerder looked at: when it changed meanwhile, nothing is done (409) */
    @PatchMapping("/{authorizationId}")
    @Access(Who.ADMINISTRATOR)
    AuthorizationRow changeEndDate(
            @PathVariable String organisationId,
            @PathVariable String authorizationId,
            @Valid @RequestBody EndDateRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        changing.change(
                new OrganisationId(organisationId),
                new AuthorizationId(authorizationId),
                request.endDate(),
                ownLevel(caller),
                IfMatch.version(ifMatch));
        return rows.one(organisationId, authorizationId);
    }

    /** One end date for many: a result for each, in order. What had that date already is unchanged. */
    @PostMapping("/renewals")
    @Access(Who.ADMINISTRATOR)
    RenewalAnswer renew(
            @PathVariable String organisationId, @Valid @RequestBody RenewalRequest request, Caller caller) {
        return RenewalAnswer.of(
                renewing.renew(new OrganisationId(organisationId), request.ids(), request.endDate(), ownLevel(caller)));
    }

    @PostMapping("/{authorizationId}/revocation")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    RevocationAnswer revoke(@PathVariable String organisationId, @PathVariable String authorizationId) {
        return new RevocationAnswer(
                revoking.revoke(new OrganisationId(organisationId), new AuthorizationId(authorizationId)));
    }

    @DeleteMapping("/{authorizationId}/revocation")
    @Access(Who.ADMINISTRATOR)
    AuthorizationRow undo(@PathVariable String organisationId, @PathVariable String authorizationId) {
        undoing.undo(new OrganisationId(organisationId), new AuthorizationId(authorizationId));
        return rows.one(organisationId, authorizationId);
    }

    private static AssuranceLevel ownLevel(Caller caller) {
        return AssuranceLevel.valueOf(caller.requireMembership().level().name());
    }

    /** @param endDate last day, inclusive */
    record EndDateRequest(
            @NotNull(message = "Kies een einddatum.") LocalDate endDate) {}

    /** @param finalAt until then it may be taken back */
    record RevocationAnswer(Instant finalAt) {}
}
