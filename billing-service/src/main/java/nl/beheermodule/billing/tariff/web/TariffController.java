package nl.beheermodule.billing.tariff.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.Tariff;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.TariffTable;
import nl.beheermodule.platform.access.Access;
import nl.beheermodule.platform.access.Who;
import nl.beheermodule.platform.time.Amsterdam;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The price list: what holds today and what is announced. */
@RestController
class TariffController {
    private final TariffTable tariffs;
    private final Clock clock;

    TariffController(TariffTable tariffs, Clock clock) {
        this.tariffs = tariffs;
        this.clock = clock;
    }

    @GetMapping("/v1/tariffs")
    @Access(Who.SIGNED_IN)
    TariffsAnswer tariffs() {
        LocalDate today = Amsterdam.today(clock);
        return new TariffsAnswer(tariffs.notPassedOn(today).stream()
                .map(tariff -> row(tariff, today))
                .toList());
    }

    private TariffRow row(Tariff tariff, LocalDate today) {
        LocalDate day = tariff.validFrom().isAfter(today) ? tariff.validFrom() : today;
        return new TariffRow(
                tariff.code(),
                tariff.description(),
                tariff.price().toString(),
                tariffs.vatOn(day, tariff.vat()).toString(),
                tariff.charged(),
                tariff.validFrom(),
                tariff.validUntil());
    }

    record TariffsAnswer(List<TariffRow> items) {}

    /**
     * @param amount euros without VAT, such as {@code 45.00}
     * @param vatRate percentage, such as {@code 21}
     * @param validUntil last day, inclusive
     */
    record TariffRow(
            TariffCode code,
            String description,
            String amount,
            String vatRate,
            Charged charged,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}
}
