package nl.beheermodule.billing.quote.domain;

import java.time.LocalDate;
import java.util.List;
import nl.beheermodule.billing.tariff.domain.AssuranceLevel;
import nl.beheermodule.billing.tariff.domain.ContractYears;
import nl.beheermodule.billing.tariff.domain.Tariff;
import nl.beheermodule.billing.tariff.domain.TariffTable;

/** What a wish costs by the tariffs of a day. */
public record Pricing(TariffTable tariffs) {

    /** @throws WishRefused when it is not complete, or does not go together */
    public List<QuoteLine> lines(Wish wish, LocalDate day) {
        WishCheck.check(wish);
        return Items.of(wish).stream().map(item -> line(item, day)).toList();
    }

    /** Only the contract itself: what its renewal costs. */
    public QuoteLine contract(AssuranceLevel level, ContractYears years, boolean taxAuthorityMeans, LocalDate day) {
        return line(new Item(Items.contract(level, years, taxAuthorityMeans), 1), day);
    }

    private QuoteLine line(Item item, LocalDate day) {
        Tariff tariff = tariffs.on(day, item.code());
        return new QuoteLine(
                item.code(),
                tariff.description(),
                tariff.charged(),
                item.quantity(),
                tariff.price(),
                tariffs.vatOn(day, tariff.vat()));
    }
}
