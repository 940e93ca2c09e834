package nl.beheermodule.means.overview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.beheermodule.means.means.domain.Means;
import nl.beheermodule.means.means.domain.OrganisationId;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OverviewController {
    private static final int MOST_IDS = 200;

    /** @param ids of as many users as a company may have; none is nobody */
    record Selection(
            @NotNull(message = "Kies de middelen.")
            @Size(max = 10_000, message = "Vraag maximaal 10.000 middelen tegelijk op.")
            List<@NotBlank(message = "Een gekozen middel is leeg.") String> ids) {}

    private final MeansQueries queries;
    private final MeansDetails details;
    private final Names names;
    private final Clock clock;

    OverviewController(MeansQueries queries, MeansDetails details, Names names, Clock clock) {
        this.clock = clock;
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
        return page(filter(organisationId, status, ids, caller), page, caller);
    }

    /** The overview of these means only, for lists that are too long for an address. */
    @Access(Who.HOLDER)
    @PostMapping("/v1/organisations/{organisationId}/means/selection")
    PageOf<MeansRow> selection(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable List<StatusFilter> status,
            @Valid @RequestBody Selection selection,
            PageQuery page,
            Caller caller) {
        return page(filter(organisationId, status, selection.ids(), caller), page, caller);
    }

    private static MeansFilter filter(
            String organisationId, @Nullable List<StatusFilter> status, @Nullable List<String> ids, Caller caller) {
        return new MeansFilter(
                organisationId,
                caller.mayManage() ? null : caller.requirePersonId(),
                status == null ? Set.of() : given(status),
                ids == null ? null : given(ids));
    }

    /** Of {@code status=ACTIVE,} the second is nothing. */
    private static <T> Set<T> given(List<T> listed) {
        return listed.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private PageOf<MeansRow> page(MeansFilter filter, PageQuery page, Caller caller) {
        Map<String, Long> totals = queries.totals(filter);
        OptionalLong counted = page.searches() || filter.ids() != null ? OptionalLong.empty() : filter.totalOf(totals);
        long total = counted.orElseGet(() -> queries.count(filter, page));
        List<Means> shown = queries.page(filter, page);
        Function<OrganisationId, @Nullable String> named = names.of(shown);
        OrganisationId at = new OrganisationId(filter.organisationId());
        LocalDate today = Amsterdam.today(clock);
        List<MeansRow> rows = shown.stream()
                .map(means -> MeansRow.of(means, at, caller.personId(), today, named))
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
