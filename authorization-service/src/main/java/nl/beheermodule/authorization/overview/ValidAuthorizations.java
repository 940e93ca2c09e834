package nl.beheermodule.authorization.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import nl.beheermodule.authorization.authorization.domain.Term;
import nl.beheermodule.platform.time.Amsterdam;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** What may be seen: revoked and expired ones not, whether swept up yet or not (R100). */
@Component
class ValidAuthorizations {
    private final Clock clock;

    ValidAuthorizations(Clock clock) {
        this.clock = clock;
    }

    /** The organisation leads, as in every index. */
    Criteria of(String organisationId) {
        return Criteria.where("organisationId").is(organisationId).and("dueAt").gt(clock.instant());
    }

    Criteria of(Collection<String> organisationIds) {
        return Criteria.where("organisationId").in(organisationIds).and("dueAt").gt(clock.instant());
    }

    /** Of all organisations: for who runs the platform. */
    Criteria ofAnyone() {
        return Criteria.where("dueAt").gt(clock.instant());
    }

    /** Narrowed to those that end within two months (R85, Q11). */
    Criteria expiring(Criteria valid) {
        return valid.and("endDate").lte(Term.lastExpiring(today()).toString());
    }

    LocalDate today() {
        return Amsterdam.today(clock);
    }
}
