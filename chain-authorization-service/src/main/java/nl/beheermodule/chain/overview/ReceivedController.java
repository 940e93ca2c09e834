package nl.beheermodule.chain.overview;

import java.util.Map;
import nl.beheermodule.chain.known.Acting;
import nl.beheermodule.chain.known.KvkInput;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.Sorting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** “Van relaties”: what an intermediary received, by its KvK number. */
@RestController
class ReceivedController {
    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "relationName", "relationSort",
                    "serviceName", "serviceSort",
                    "provider", "provider",
                    "level", "level",
                    "startDate", "startDate",
                    "endDate", "endDate"),
            Sort.by("relationSort", "serviceSort", "_id"));

    private final ValidChains chains;
    private final Acting acting;

    ReceivedController(ValidChains chains, Acting acting) {
        this.chains = chains;
        this.acting = acting;
    }

    @GetMapping("/v1/organisations/{organisationId}/received")
    @Access(Who.ADMINISTRATOR)
    PageOf<ChainRow> list(
            @PathVariable String organisationId,
            @RequestParam(required = false) @Nullable String relationKvk,
            PageQuery page) {
        KvkNumber own = acting.company(organisationId).kvkNumber();
        Criteria criteria = chains.received(own);
        if (relationKvk != null) {
            criteria = criteria.and("relationKvk").is(KvkInput.of(relationKvk).value());
        }
        if (page.searches()) {
            criteria = Wanted.of(criteria, page, "relationSort", "serviceSort", "relationKvk");
        }
        return chains.page(criteria, SORTING, page)
                .with(Map.of(
                        "relations", chains.different("relationKvk", chains.received(own)),
                        "expiring", chains.expiring(chains.received(own))));
    }
}
