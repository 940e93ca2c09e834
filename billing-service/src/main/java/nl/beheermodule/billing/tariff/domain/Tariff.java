package nl.beheermodule.billing.tariff.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one thing costs in a period.
 *
 * @param description as people read it, in Dutch; says whether it is paid once or for each contract
 * @param price of one, without VAT
 * @param validUntil last day, inclusive; absent when nothing else is known yet
 */
public record Tariff(
        TariffCode code,
        String description,
        Money price,
        Charged charged,
        VatRule vat,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !hasPassedOn(day);
    }

    public boolean hasPassedOn(LocalDate day) {
        return validUntil != null && day.isAfter(validUntil);
    }

    Tariff until(@Nullable LocalDate last) {
        return new Tariff(code, description, price, charged, vat, validFrom, last);
    }
}
