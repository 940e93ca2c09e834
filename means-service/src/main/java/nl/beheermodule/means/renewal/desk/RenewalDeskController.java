package nl.beheermodule.means.renewal.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.renewal.domain.Renewal;
import nl.beheermodule.means.renewal.domain.RenewalId;
import nl.beheermodule.means.renewal.domain.RenewalRepository;
import nl.beheermodule.means.renewal.usecase.DecideOnRenewal;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.outbox.IfMatch;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.NotFound;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** “Verlenging beheerdersrol” on the desk of the medewerkers (R53). */
@RestController
class RenewalDeskController {
    /** @param meansId of the beheerder, one of the candidates */
    record Approval(
            @NotBlank(message = "Kies het middel van de beheerder.")
            String meansId) {}

    record Rejection(
            @NotBlank(message = "Vul de reden van de afwijzing in.")
            @Size(max = 1000, message = "De reden mag maximaal 1000 tekens lang zijn.")
            String reason) {}

    /** @param state what it became */
    record DecidedRenewal(String renewalId, RenewalStatus state) {}

    private final RenewalRepository repository;
    private final RenewalQueue queue;
    private final RenewalDetails details;
    private final DecideOnRenewal decide;
    private final Clock clock;

    RenewalDeskController(
            RenewalRepository repository,
            RenewalQueue queue,
            RenewalDetails details,
            DecideOnRenewal decide,
            Clock clock) {
        this.repository = repository;
        this.queue = queue;
        this.details = details;
        this.decide = decide;
        this.clock = clock;
    }

    @Access(Who.EMPLOYEE)
    @GetMapping("/v1/role-renewals")
    PageOf<RenewalRow> queue(@RequestParam(defaultValue = "OPEN") RenewalStatus state, PageQuery page) {
        LocalDate today = Amsterdam.today(clock);
        List<RenewalRow> rows = queue.page(state, page).stream()
                .map(renewal -> RenewalRow.of(renewal, today))
                .toList();
        return PageOf.of(rows, page, queue.count(state, page.query()))
                .with(Map.of("OPEN", queue.count(RenewalStatus.OPEN, "")));
    }

    @Access(Who.EMPLOYEE)
    @GetMapping("/v1/role-renewals/{renewalId}")
    ResponseEntity<RenewalDetail> renewal(@PathVariable String renewalId) {
        Renewal renewal = repository.find(new RenewalId(renewalId)).orElseThrow(() -> new NotFound("De aanvraag"));
        return ResponseEntity.ok().eTag("\"" + renewal.version() + "\"").body(details.of(renewal));
    }

    @Access(Who.EMPLOYEE)
    @PostMapping("/v1/role-renewals/{renewalId}/approval")
    DecidedRenewal approve(
            @PathVariable String renewalId,
            @Valid @RequestBody Approval approval,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        decide.approve(
                new RenewalId(renewalId), new MeansId(approval.meansId()), caller.username(), IfMatch.version(ifMatch));
        return new DecidedRenewal(renewalId, RenewalStatus.APPROVED);
    }

    @Access(Who.EMPLOYEE)
    @PostMapping("/v1/role-renewals/{renewalId}/rejection")
    DecidedRenewal reject(
            @PathVariable String renewalId,
            @Valid @RequestBody Rejection rejection,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        decide.reject(
                new RenewalId(renewalId), caller.username(), rejection.reason().strip(), IfMatch.version(ifMatch));
        return new DecidedRenewal(renewalId, RenewalStatus.REJECTED);
    }
}
