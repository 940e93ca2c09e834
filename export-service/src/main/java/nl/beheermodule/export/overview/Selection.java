package nl.beheermodule.export.overview;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.platform.paging.PageQuery;
import nl.beheermodule.platform.paging.PageQuery.Order;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on the screen (Q21); each overview looks at what it knows.
 *
 * @param query trimmed; empty for everything
 * @param serviceQuery in services and their providers only, as the overview of services does; empty for everything
 * @param sort in this order, then as the overview does by itself
 * @param status of users
 * @param meansId machtigingen of one means
 * @param serviceId machtigingen for one service
 * @param expiring machtigingen that end within two months (R85), or users who have one
 * @param expiresFrom first end date, ISO
 * @param expiresTo last end date, ISO
 * @param requestState requests to relations that stand so
 * @param trail lines of the logbook
 */
public record Selection(
        String query,
        String serviceQuery,
        List<Order> sort,
        @Nullable StatusFilter status,
        @Nullable String meansId,
        @Nullable String serviceId,
        boolean expiring,
        @Nullable String expiresFrom,
        @Nullable String expiresTo,
        @Nullable RequestState requestState,
        @Nullable TrailChoice trail) {

    /** Everything that the search finds. */
    public static Selection of(PageQuery page) {
        return new Selection(page.query(), "", page.sort(), null, null, null, false, null, null, null, null);
    }

    public static Selection ofMeans(PageQuery page, @Nullable StatusFilter status, boolean expiring) {
        return new Selection(page.query(), "", page.sort(), status, null, null, expiring, null, null, null, null);
    }

    public static Selection ofAuthorizations(
            PageQuery page,
            String serviceQuery,
            @Nullable String meansId,
            @Nullable String serviceId,
            boolean expiring) {
        return new Selection(
                page.query(), serviceQuery, page.sort(), null, meansId, serviceId, expiring, null, null, null, null);
    }

    public static Selection ofRequests(PageQuery page, @Nullable RequestState state) {
        return new Selection(page.query(), "", page.sort(), null, null, null, false, null, null, state, null);
    }

    public static Selection ofTrail(PageQuery page, TrailChoice trail) {
        return new Selection(page.query(), "", page.sort(), null, null, null, false, null, null, null, trail);
    }

    /** Both days included. */
    public Selection expiring(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Selection(
                query,
                serviceQuery,
                sort,
                status,
                meansId,
                serviceId,
                expiring,
                iso(from),
                iso(to),
                requestState,
                trail);
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
