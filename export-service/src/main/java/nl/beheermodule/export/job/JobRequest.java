package nl.beheermodule.export.job;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.beheermodule.export.overview.OverviewKind;
import nl.beheermodule.export.overview.RequestState;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.export.overview.StatusFilter;
import nl.beheermodule.export.overview.TrailChoice;
import nl.beheermodule.platform.paging.PageQuery.Order;
import nl.beheermodule.platform.sheet.FileType;
import org.jspecify.annotations.Nullable;

/**
 * Which overview, as what, with what is chosen on the screen (Q21).
 *
 * @param sort as in lists: {@code name,-status}
 * @param from first day of the logbook
 * @param to last day of the logbook
 * @param by whose doings in the logbook: a person id, {@code EMPLOYEE} or {@code SYSTEM}
 * @param kind of doings in the logbook
 */
record JobRequest(
        @NotNull(message = "Kies welk overzicht u wilt downloaden.")
        OverviewKind overview,

        @NotNull(message = "Kies Excel of CSV.") FileType type,

        @Size(max = 100, message = "De zoektekst mag maximaal 100 tekens lang zijn.") @Nullable
        String query,

        @Size(max = 100, message = "De zoektekst mag maximaal 100 tekens lang zijn.") @Nullable
        String serviceQuery,

        @Size(max = 200, message = "De sortering is te lang.") @Nullable
        String sort,

        @Nullable StatusFilter status,
        @Nullable String meansId,
        @Nullable String serviceId,
        @Nullable Boolean expiring,
        @Nullable LocalDate expiresFrom,
        @Nullable LocalDate expiresTo,
        @Nullable RequestState requestState,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Size(max = 100, message = "De persoon is niet juist.") @Nullable
        String by,

        @Size(max = 100, message = "De soort is niet juist.") @Nullable
        String kind) {

    Selection selection() {
        return new Selection(
                        query == null ? "" : query.strip(),
                        serviceQuery == null ? "" : serviceQuery.strip(),
                        Order.list(sort == null ? "" : sort),
                        status,
                        meansId,
                        serviceId,
                        Boolean.TRUE.equals(expiring),
                        null,
                        null,
                        requestState,
                        TrailChoice.of(from, to, by, kind))
                .expiring(expiresFrom, expiresTo);
    }
}
