package nl.beheermodule.billing.invoice.ubl;

import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.VatTotal;
import nl.beheermodule.billing.tariff.domain.VatRate;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;

/** Totals and VAT in UBL. */
final class Amounts {
    static final String EURO = "EUR";

    private static final String STANDARD = "S";
    private static final String ZERO = "Z";

    private Amounts() {}

    static TaxTotalType tax(Invoice invoice) {
        TaxTotalType total = new TaxTotalType();
        total.setTaxAmount(invoice.vat().euros()).setCurrencyID(EURO);
        invoice.vatTotals().forEach(vat -> total.addTaxSubtotal(subtotal(vat)));
        return total;
    }

    private static TaxSubtotalType subtotal(VatTotal vat) {
        TaxSubtotalType subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(vat.net().euros()).setCurrencyID(EURO);
        subtotal.setTaxAmount(vat.vat().euros()).setCurrencyID(EURO);
        subtotal.setTaxCategory(category(vat.rate()));
        return subtotal;
    }

    static TaxCategoryType category(VatRate rate) {
        TaxCategoryType category = new TaxCategoryType();
        category.setID(rate.percentage().signum() == 0 ? ZERO : STANDARD);
        category.setPercent(rate.percentage());
        TaxSchemeType scheme = new TaxSchemeType();
        scheme.setID(Parties.VAT);
        category.setTaxScheme(scheme);
        return category;
    }

    static MonetaryTotalType totals(Invoice invoice) {
        MonetaryTotalType totals = new MonetaryTotalType();
        totals.setLineExtensionAmount(invoice.net().euros()).setCurrencyID(EURO);
        totals.setTaxExclusiveAmount(invoice.net().euros()).setCurrencyID(EURO);
        totals.setTaxInclusiveAmount(invoice.total().euros()).setCurrencyID(EURO);
        totals.setPayableAmount(invoice.total().euros()).setCurrencyID(EURO);
        return totals;
    }
}
