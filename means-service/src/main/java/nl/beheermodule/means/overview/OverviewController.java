package nl.beheermodule.means.overview;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OverviewController {
    private static final int MOST_IDS = 200;

    private final MeansQueries queries;
    private final MeansDetails details;
    private final Names names;

    OverviewController(MeansQueries queries, MeansDetails details, Names names) {
        this.names = names;
        this.queries = queries;
        this.details = details;
    }

    @Access(Who.HOLDER)
    @GetMapping("/v1/organisations/{organisationId}/means")
    PageOf<MeansRow> overview(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable List<StatusFilter> status,
            @RequestParam(required = false) @Nullable List<String> ids,
            PageQuery page,
            Caller caller) {
        if (ids != null && ids.size() > MOST_IDS) {
            throw new InvalidInput("ids", "Vraag maximaal 200 middelen tegelijk op.");
        }
        String only = caller.mayManage() ? null : caller.requirePersonId();
        MeansFilter filter = new MeansFilter(
                organisationId,
                only,
                status == null ? Set.of() : Set.copyOf(status),
                ids == null ? Set.of() : Set.copyOf(ids));
        Map<String, Long> totals = queries.totals(filter);
        OptionalLong counted =
                page.searches() || !filter.ids().isEmpty() ? OptionalLong.empty() : filter.totalOf(totals);
        long total = counted.orElseGet(() -> queries.count(filter, page));
        List<Means> shown = queries.page(filter, page);
        Function<OrganisationId, @Nullable String> named = names.of(shown);
        List<MeansRow> rows = shown.stream()
                .map(means -> MeansRow.of(means, new OrganisationId(organisationId), caller.personId(), named))
                .toList();
        return PageOf.of(rows, page, total).with(totals);
    }

    @Access(Who.HOLDER)
    @GetMapping("/v1/organisations/{organisationId}/means/{meansId}")
    ResponseEntity<MeansDetail> detail(
            @PathVariable String organisationId, @PathVariable String meansId, Caller caller) {
        MeansDetail detail = details.of(organisationId, meansId, caller);
        return ResponseEntity.ok().eTag("\"" + detail.version() + "\"").body(detail);
    }
}
