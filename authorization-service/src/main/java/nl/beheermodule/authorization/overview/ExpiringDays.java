package nl.beheermodule.authorization.overview;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.platform.problem.InvalidInput;
import org.springframework.stereotype.Component;

/** The expiry calendar: how many authorizations end on which day. */
@Component
class ExpiringDays {
    private static final int YEARS = 5;

    private final Counts counts;
    private final ValidAuthorizations valid;

    ExpiringDays(Counts counts, ValidAuthorizations valid) {
        this.counts = counts;
        this.valid = valid;
    }

    Answer between(String organisationId, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "De laatste dag ligt vóór de eerste dag.");
        }
        if (to.isAfter(from.plusYears(YEARS))) {
            throw new InvalidInput("to", "Kies een periode van maximaal 5 jaar.");
        }
        return new Answer(counts
                .by(
                        "endDate",
                        valid.of(organisationId)
                                .and("endDate")
                                .gte(from.toString())
                                .lte(to.toString()))
                .entrySet()
                .stream()
                .map(entry -> new Day(LocalDate.parse(entry.getKey()), entry.getValue()))
                .toList());
    }

    record Answer(List<Day> days) {}

    /** @param date last day that they hold */
    record Day(LocalDate date, long count) {}
}
