package nl.beheermodule.means.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.MeansId;
import nl.beheermodule.means.means.domain.MeansRepository;
import nl.beheermodule.means.organisation.OrganisationCopy;
import nl.beheermodule.means.organisation.Organisations;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.audit.AuditTrail;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.NotFound;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeskController {
    private final DeskQueries queries;
    private final ApplicationDetails details;
    private final MeansRepository repository;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final Clock clock;

    DeskController(
            DeskQueries queries,
            ApplicationDetails details,
            MeansRepository repository,
            Organisations organisations,
            AuditTrail audit,
            Clock clock) {
        this.queries = queries;
        this.details = details;
        this.repository = repository;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    @Access(Who.EMPLOYEE)
    @GetMapping("/v1/applications")
    PageOf<ApplicationRow> queue(
            @RequestParam(defaultValue = "OPEN") ApplicationState state,
            @RequestParam(required = false) @Nullable DeskKind kind,
            PageQuery page,
            Caller caller) {
        List<Means> found = queries.page(state, kind, page);
        Map<String, OrganisationCopy> known = organisations.find(found.stream()
                .map(means -> means.terms().organisation().value())
                .toList());
        LocalDate today = Amsterdam.today(clock);
        List<ApplicationRow> rows = found.stream()
                .map(means -> ApplicationRow.of(
                        means, known.get(means.terms().organisation().value()), today, caller))
                .toList();
        return PageOf.of(rows, page, queries.count(state, kind, page.query()))
                .with(Map.of("OPEN", queries.count(ApplicationState.OPEN, null, "")));
    }

    /** Personal data and an identity document: each look is written down. */
    @Access(Who.EMPLOYEE)
    @GetMapping("/v1/applications/{meansId}")
    ResponseEntity<ApplicationDetail> application(@PathVariable String meansId, Caller caller) {
        Means means = repository.find(new MeansId(meansId)).orElseThrow(() -> new NotFound("De aanvraag"));
        audit.looked(means.terms().organisation().value(), "ApplicationOpened", meansId);
        return ResponseEntity.ok().eTag("\"" + means.file().version() + "\"").body(details.of(means, caller));
    }
}
