package nl.beheermodule.chain.overview;

import java.util.List;
import java.util.Map;
import nl.beheermodule.chain.known.domain.KvkNumber;
import nl.beheermodule.chain.known.domain.Relation;
import nl.beheermodule.platform.paging.PageOf;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.Sorting;
import nl.beheermodule.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lists what a company gave. */
@Component
public class GivenRows {
    static final Sort BY_SERVICE = Sort.by("serviceSort", "_id");
    private static final Sorting SORTING = new Sorting(
            Map.of(
                    "intermediaryName", "intermediarySort",
                    "serviceName", "serviceSort",
                    "provider", "provider",
                    "level", "level",
                    "startDate", "startDate",
                    "endDate", "endDate"),
            Sort.by("intermediarySort", "serviceSort", "_id"));

    private final ValidChains chains;

    GivenRows(ValidChains chains) {
        this.chains = chains;
    }

    /** @throws NotFound when the company did not give it, or it has ended */
    public ChainRow one(Relation relation, String id) {
        return chains.all(chains.given(relation).and("_id").is(id), BY_SERVICE).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("De ketenmachtiging"));
    }

    List<ChainRow> to(Relation relation, KvkNumber intermediary) {
        return chains.all(chains.given(relation).and("intermediaryKvk").is(intermediary.value()), BY_SERVICE);
    }

    List<ChainRow> all(Relation relation) {
        return chains.all(chains.given(relation), BY_SERVICE);
    }

    PageOf<ChainRow> page(Relation relation, @Nullable KvkNumber intermediary, PageQuery page) {
        Criteria criteria = chains.given(relation);
        if (intermediary != null) {
            criteria = criteria.and("intermediaryKvk").is(intermediary.value());
        }
        if (page.searches()) {
            criteria = Wanted.of(criteria, page, "intermediarySort", "serviceSort", "intermediaryKvk");
        }
        return chains.page(criteria, SORTING, page)
                .with(Map.of(
                        "intermediaries", chains.different("intermediaryKvk", chains.given(relation)),
                        "expiring", chains.expiring(chains.given(relation))));
    }
}
