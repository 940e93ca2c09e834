package nl.beheermodule.authorization.overview;

import java.util.Comparator;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.SearchText;

/** How the services in use may be sorted: there are about a thousand at most. */
final class UseOrder {
    private static final Comparator<ServiceUseRow> BY_NAME = Comparator.comparing(
                    (ServiceUseRow row) -> SearchText.of(row.name()))
            .thenComparing(ServiceUseRow::serviceId);

    private UseOrder() {}

    static Comparator<ServiceUseRow> of(PageQuery page) {
        return page.sort().stream()
                .map(UseOrder::by)
                .reduce(Comparator::thenComparing)
                .map(asked -> asked.thenComparing(BY_NAME))
                .orElse(BY_NAME);
    }

    private static Comparator<ServiceUseRow> by(PageQuery.Order asked) {
        Comparator<ServiceUseRow> order = switch (asked.field()) {
            case "name" -> BY_NAME;
            case "provider" -> Comparator.comparing(ServiceUseRow::provider);
            case "level" -> Comparator.comparing(ServiceUseRow::level);
            case "users" -> Comparator.comparing(ServiceUseRow::users);
            case "expiring" -> Comparator.comparing(ServiceUseRow::expiring);
            default -> throw asked.refused();
        };
        return asked.descending() ? order.reversed() : order;
    }
}
