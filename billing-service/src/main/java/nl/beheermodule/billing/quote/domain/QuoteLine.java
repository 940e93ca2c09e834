package nl.beheermodule.billing.quote.domain;

import nl.beheermodule.billing.tariff.domain.Charged;
import nl.beheermodule.billing.tariff.domain.Money;
import nl.beheermodule.billing.tariff.domain.TariffCode;
import nl.beheermodule.billing.tariff.domain.VatRate;

/**
 * One thing and what it costs, as it was offered.
 *
 * @param description as people read it, in Dutch
 * @param unitPrice without VAT
 */
public record QuoteLine(
        TariffCode code, String description, Charged charged, int quantity, Money unitPrice, VatRate vatRate) {

    Item item() {
        return new Item(code, quantity);
    }

    /** Without VAT. */
    public Money amount() {
        return unitPrice.times(quantity);
    }

    public Money vat() {
        return vatRate.over(amount());
    }
}
