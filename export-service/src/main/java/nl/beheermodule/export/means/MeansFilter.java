package nl.beheermodule.export.means;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.contracts.Role;
import nl.beheermodule.export.overview.MeansStatus;
import nl.beheermodule.export.overview.Searching;
import nl.beheermodule.export.overview.Selection;
import nl.beheermodule.export.overview.StatusFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/** What the overview shows (Q21): without what is gone (R35), narrowed by the search and the status that are chosen there. */
final class MeansFilter {
    private static final List<String> SEARCHED =
            List.of("nameSearch", "emailSearch", "uniqueIdSearch", "otpSearch", "mobileSearch");

    private MeansFilter() {}

    static Criteria of(String organisationId, Selection selection, LocalDate today) {
        Criteria ofOrganisation = Criteria.where("organisationIds").is(organisationId);
        Criteria searched = Searching.in(SEARCHED, selection.query(), ofOrganisation);
        return new Criteria().andOperator(searched, inStatus(selection.status(), today));
    }

    private static Criteria inStatus(@Nullable StatusFilter status, LocalDate today) {
        return switch (status) {
            case null -> Criteria.where("status").exists(true);
            case AWAITING_APPROVAL, AWAITING_ACTIVATION, ACTIVATION_EXPIRED, ACTIVE -> is(status.name());
            case ATTENTION ->
                new Criteria()
                        .orOperator(
                                is(MeansStatus.ACTIVATION_EXPIRED.name()),
                                is(MeansStatus.AWAITING_ACTIVATION.name())
                                        .and("activateBy")
                                        .lte(today.plusDays(StatusFilter.DAYS).toString()));
            case ROLE_EXPIRING ->
                is(MeansStatus.ACTIVE.name())
                        .and("role")
                        .is(Role.ADMINISTRATOR.name())
                        .and("administratorUntil")
                        .gte(today.toString())
                        .lte(today.plusMonths(StatusFilter.MONTHS).toString());
        };
    }

    private static Criteria is(String status) {
        return Criteria.where("status").is(status);
    }
}
