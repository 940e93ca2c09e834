package nl.beheermodule.chain.overview;

import nl.beheermodule.chain.known.Acting;
import nl.beheermodule.chain.known.KvkInput;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of “Afgegeven”. */
@RestController
class GivenController {
    private final GivenRows rows;
    private final Acting acting;

    GivenController(GivenRows rows, Acting acting) {
        this.rows = rows;
        this.acting = acting;
    }

    @GetMapping("/v1/organisations/{organisationId}/granted")
    @Access(Who.ADMINISTRATOR)
    PageOf<ChainRow> list(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable String intermediaryKvk,
            PageQuery page) {
        return rows.page(
                acting.company(organisationId), intermediaryKvk == null ? null : KvkInput.of(intermediaryKvk), page);
    }
}
