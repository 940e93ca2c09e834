package nl.beheermodule.authorization.authorization.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The boundary values of the requirements, on ordinary days, across years and on a leap day. */
class TermBoundariesTest {
    @ParameterizedTest(name = "on {0} an end on {1} expires soon: {2}")
    @CsvSource({
        "2026-11-23, 2027-01-23, true", // two months
        "2026-11-23, 2027-01-24, false", // and a day
        "2026-11-23, 2026-11-23, true",
        "2026-11-23, 2026-11-22, false",
        "2026-12-31, 2027-02-28, true",
        "2026-12-31, 2027-03-01, false",
    })
    void r85_q11_within_two_calendar_months(LocalDate today, LocalDate end, boolean soon) {
        assertThat(new Term(today.minusYears(1), end).expiresSoon(today)).isEqualTo(soon);
    }

    @ParameterizedTest(name = "on {0} an end on {1}: {2}")
    @CsvSource({
        "2026-11-23, 2026-11-23, END_DATE_TOO_EARLY", // today
        "2026-11-23, 2026-11-24, ", // tomorrow
        "2026-11-23, 2031-11-23, ", // five years
        "2026-11-23, 2031-11-24, END_DATE_TOO_LATE", // and a day
        "2028-02-29, 2033-02-28, ",
        "2028-02-29, 2033-03-01, END_DATE_TOO_LATE",
        "2026-12-31, 2027-01-01, ",
    })
    void r95_r97_from_tomorrow_until_five_years_ahead(LocalDate today, LocalDate end, @Nullable String refusal) {
        if (refusal == null) {
            Term.check(end, today);
            return;
        }
        assertThatThrownBy(() -> Term.check(end, today))
                .isInstanceOfSatisfying(
                        AuthorizationRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.valueOf(refusal)));
    }
}
