package nl.beheermodule.chain.overview;

import java.util.Comparator;
import java.util.Map;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;

/** How the list of intermediaries may be sorted; a company has hundreds of them at most. */
final class IntermediaryOrder {
    private static final Comparator<IntermediaryView> BY_NAME = Comparator.comparing(
                    (IntermediaryView each) -> SearchText.of(each.name()))
            .thenComparing(IntermediaryView::kvkNumber);
    private static final Map<String, Comparator<IntermediaryView>> FIELDS = Map.of(
            "name", BY_NAME,
            "authorizations", Comparator.comparingInt(IntermediaryView::authorizations),
            "firstEnd",
                    Comparator.comparing(IntermediaryView::firstEnd, Comparator.nullsLast(Comparator.naturalOrder())));

    private IntermediaryOrder() {}

    static Comparator<IntermediaryView> of(PageQuery page) {
        return page.sort().stream()
                .map(IntermediaryOrder::one)
                .reduce(Comparator::thenComparing)
                .map(asked -> asked.thenComparing(BY_NAME))
                .orElse(BY_NAME);
    }

    private static Comparator<IntermediaryView> one(PageQuery.Order order) {
        Comparator<IntermediaryView> field = FIELDS.get(order.field());
        if (field == null) {
            throw order.refused();
        }
        return order.descending() ? field.reversed() : field;
    }
}
