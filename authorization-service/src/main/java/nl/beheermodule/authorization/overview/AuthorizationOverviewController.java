package nl.beheermodule.authorization.overview;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Caller;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.problem.InvalidInput;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists and counts of authorizations (R84, R85, R101, R112). */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/authorizations")
class AuthorizationOverviewController {
    private static final int MOST_MEANS = 200;

    private final AuthorizationRows rows;
    private final MeansSummaries summaries;
    private final ExpiringDays days;

    AuthorizationOverviewController(AuthorizationRows rows, MeansSummaries summaries, ExpiringDays days) {
        this.rows = rows;
        this.summaries = summaries;
        this.days = days;
    }

    /**
     * A beheerder sees all of the company, anyone else what is on the own means (R15).
     *
     * @param serviceQuery searches services and providers only, as the overview of services does
     */
    @GetMapping
    @Access(Who.HOLDER)
    PageOf<AuthorizationRow> list(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable String meansId,
            @RequestParam(required = false) @Nullable String serviceId,
            @RequestParam(defaultValue = "false") boolean expiring,
            @RequestParam(required = false) @Nullable LocalDate expiresFrom,
            @RequestParam(required = false) @Nullable LocalDate expiresTo,
            @RequestParam(defaultValue = "") String serviceQuery,
            PageQuery page,
            Caller caller) {
        if (serviceQuery.strip().length() > PageQuery.MAX_QUERY) {
            throw new InvalidInput("serviceQuery", "Zoek op maximaal 100 tekens.");
        }
        AuthorizationFilter filter = new AuthorizationFilter(
                visible(meansId, caller), serviceId, expiring, expiresFrom, expiresTo, serviceQuery.strip());
        return rows.page(organisationId, filter, page);
    }

    /** How many end on each day of a period, at most five years; days without are absent. */
    @GetMapping("/expiring")
    @Access(Who.ADMINISTRATOR)
    ExpiringDays.Answer expiring(
            @PathVariable String organisationId, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return days.between(organisationId, from, to);
    }

    @GetMapping("/summary")
    @Access(Who.ADMINISTRATOR)
    MeansSummary summary(@PathVariable String organisationId, @RequestParam(defaultValue = "") List<String> meansIds) {
        if (meansIds.size() > MOST_MEANS) {
            throw new InvalidInput("meansIds", "Vraag maximaal " + MOST_MEANS + " middelen tegelijk op.");
        }
        return summaries.of(organisationId, meansIds);
    }

    private static @Nullable String visible(@Nullable String asked, Caller caller) {
        if (caller.mayManage()) {
            return asked;
        }
        String own = caller.requireMembership().meansId();
        if (asked != null && !asked.equals(own)) {
            throw new NotFound("Het middel");
        }
        return own;
    }
}
