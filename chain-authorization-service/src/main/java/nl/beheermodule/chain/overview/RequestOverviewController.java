package nl.beheermodule.chain.overview;

import nl.beheermodule.chain.known.Acting;
import nl.beheermodule.chain.overview.RequestRow.Direction;
import nl.beheermodule.chain.overview.RequestRow.State;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requests sent and received. */
@RestController
class RequestOverviewController {
    private final RequestRows rows;
    private final Acting acting;

    RequestOverviewController(RequestRows rows, Acting acting) {
        this.rows = rows;
        this.acting = acting;
    }

    @GetMapping("/v1/organisations/{organisationId}/requests")
    @Access(Who.ADMINISTRATOR)
    PageOf<RequestRow> list(
            @PathVariable String organisationId,
            @RequestParam(defaultValue = "SENT") Direction direction,
            @RequestParam(required = false) @Nullable State state,
            PageQuery page) {
        return rows.page(acting.company(organisationId), direction, state, page);
    }
}
