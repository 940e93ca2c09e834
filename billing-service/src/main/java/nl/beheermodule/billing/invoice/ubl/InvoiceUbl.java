package nl.beheermodule.billing.invoice.ubl;

import com.helger.ubl21.UBL21Marshaller;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceLine;
import nl.beheermodule.billing.invoice.domain.Payment;
import nl.beheermodule.billing.supplier.Supplier;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMandateType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.InvoicedQuantityType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.springframework.stereotype.Component;

/** The invoice for programs: UBL 2.1 by the Dutch rules for e-invoices (NLCIUS 1.0, SI-UBL 2.0). */
@Component
public class InvoiceUbl {
    private static final String RULES = "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0";
    private static final String PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    /** Codes of UNCL 1001, UNCL 4461 and UN/ECE rec. 20. */
    private static final String COMMERCIAL_INVOICE = "380";

    private static final String CREDIT_TRANSFER = "30";
    private static final String SEPA_DIRECT_DEBIT = "59";
    private static final String PIECE = "EA";

    private final Supplier supplier;

    InvoiceUbl(Supplier supplier) {
        this.supplier = supplier;
    }

    /** @param invoice that has a number */
    public byte[] of(Invoice invoice) {
        InvoiceType ubl = new InvoiceType();
        ubl.setCustomizationID(RULES);
        ubl.setProfileID(PROCESS);
        ubl.setID(invoice.issued().number().toString());
        ubl.setIssueDate(invoice.date());
        ubl.setDueDate(invoice.payment().dueDate());
        ubl.setInvoiceTypeCode(COMMERCIAL_INVOICE);
        ubl.setDocumentCurrencyCode(Amounts.EURO);
        ubl.setBuyerReference(invoice.buyer().kvkNumber()); // BR-NL-2 wants one, and nobody gave another
        ubl.addInvoicePeriod(period(invoice));
        ubl.setAccountingSupplierParty(Parties.supplier(supplier));
        ubl.setAccountingCustomerParty(Parties.customer(invoice.buyer()));
        ubl.addPaymentMeans(payment(invoice));
        ubl.addTaxTotal(Amounts.tax(invoice));
        ubl.setLegalMonetaryTotal(Amounts.totals(invoice));
        List<InvoiceLine> lines = invoice.issued().lines();
        for (int i = 0; i < lines.size(); i++) {
            ubl.addInvoiceLine(line(i + 1, lines.get(i)));
        }
        return Objects.requireNonNull(
                UBL21Marshaller.invoice().setFormattedOutput(true).getAsBytes(ubl),
                "Invoice " + invoice.id().value() + " is no UBL");
    }

    private static PeriodType period(Invoice invoice) {
        PeriodType period = new PeriodType();
        period.setStartDate(invoice.issued().firstDay());
        period.setEndDate(invoice.through());
        return period;
    }

    /** The account that is collected from is left out: the customer knows it, and the file goes by e-mail. */
    private PaymentMeansType payment(Invoice invoice) {
        PaymentMeansType means = new PaymentMeansType();
        means.addPaymentID(new PaymentIDType(invoice.issued().number().toString()));
        switch (invoice.payment()) {
            case Payment.BankTransfer _ -> {
                means.setPaymentMeansCode(CREDIT_TRANSFER);
                FinancialAccountType account = new FinancialAccountType();
                account.setID(supplier.iban());
                account.setName(supplier.name());
                means.setPayeeFinancialAccount(account);
            }
            case Payment.DirectDebit debit -> {
                means.setPaymentMeansCode(SEPA_DIRECT_DEBIT);
                PaymentMandateType mandate = new PaymentMandateType();
                mandate.setID(debit.mandateReference());
                means.setPaymentMandate(mandate);
            }
        }
        return means;
    }

    private static InvoiceLineType line(int number, InvoiceLine line) {
        InvoiceLineType ubl = new InvoiceLineType();
        ubl.setID(Integer.toString(number));
        InvoicedQuantityType quantity =
                new InvoicedQuantityType(BigDecimal.valueOf(line.item().quantity()));
        quantity.setUnitCode(PIECE);
        ubl.setInvoicedQuantity(quantity);
        ubl.setLineExtensionAmount(line.item().amount().euros()).setCurrencyID(Amounts.EURO);
        PeriodType day = new PeriodType();
        day.setStartDate(line.day());
        day.setEndDate(line.day());
        ubl.addInvoicePeriod(day);
        ItemType item = new ItemType();
        item.setName(line.item().description());
        item.addClassifiedTaxCategory(Amounts.category(line.item().vatRate()));
        ubl.setItem(item);
        PriceType price = new PriceType();
        price.setPriceAmount(line.item().unitPrice().euros()).setCurrencyID(Amounts.EURO);
        ubl.setPrice(price);
        return ubl;
    }
}
