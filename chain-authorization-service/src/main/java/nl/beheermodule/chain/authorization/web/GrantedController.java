package nl.beheermodule.chain.authorization.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import nl.beheermodule.chain.authorization.domain.ChainAuthorizationId;
import nl.beheermodule.chain.authorization.domain.Term;
import nl.beheermodule.chain.authorization.usecase.ChangeEndDate;
import nl.beheermodule.chain.authorization.usecase.GrantChain;
import nl.beheermodule.chain.authorization.usecase.GrantCommand;
import nl.beheermodule.chain.authorization.usecase.RevokeChain;
import nl.beheermodule.chain.known.Acting;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.chain.overview.ChainRow;
import nl.beheermodule.chain.overview.GivenRows;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.outbox.IfMatch;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** “Afgegeven”: what a company gives to intermediaries (R118–R120). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/granted")
class GrantedController {
    private final GrantChain granting;
    private final ChangeEndDate changing;
    private final RevokeChain revoking;
    private final GivenRows rows;
    private final Acting acting;
    private final Clock clock;

    GrantedController(
            GrantChain granting,
            ChangeEndDate changing,
            RevokeChain revoking,
            GivenRows rows,
            Acting acting,
            Clock clock) {
        this.granting = granting;
        this.changing = changing;
        this.revoking = revoking;
        this.rows = rows;
        this.acting = acting;
        this.clock = clock;
    }

    /** Sent twice it changes nothing the second time: what is given already stays as it is, and nothing is charged again. */
    @PostMapping
    @Access(Who.ADMINISTRATOR)
    GrantAnswer grant(@PathVariable String organisationId, @Valid @RequestBody GrantRequest request, Caller caller) {
        GrantCommand command = request.command(
                acting.company(organisationId), acting.level(caller), acting.withTaxAuthorityMeans(caller));
        LocalDate end = request.endDate() == null ? Term.latestEnd(Amsterdam.today(clock)) : request.endDate();
        return GrantAnswer.of(granting.grant(command), end);
    }

    @PatchMapping("/{chainAuthorizationId}")
    @Access(Who.ADMINISTRATOR)
    ChainRow changeEndDate(
            @PathVariable String organisationId,
            @PathVariable String chainAuthorizationId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @Valid @RequestBody EndDateRequest request,
            Caller caller) {
        Relation relation = acting.company(organisationId);
        changing.change(
                relation,
                new ChainAuthorizationId(chainAuthorizationId),
                request.endDate(),
                IfMatch.version(seen),
                acting.level(caller),
                acting.withTaxAuthorityMeans(caller));
        return rows.one(relation, chainAuthorizationId);
    }

    @DeleteMapping("/{chainAuthorizationId}")
    @Access(Who.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String organisationId, @PathVariable String chainAuthorizationId) {
        revoking.revoke(acting.company(organisationId), new ChainAuthorizationId(chainAuthorizationId));
    }

    /** @param endDate last day, inclusive */
    record EndDateRequest(
            @NotNull(message = "Kies een einddatum.") LocalDate endDate) {}
}
