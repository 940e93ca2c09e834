package nl.beheermodule.billing.invoice.usecase;

import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.Payment;
import nl.beheermodule.billing.invoice.pdf.Words;
import org.springframework.stereotype.Component;

/** The words of the e-mail that an invoice comes with. */
@Component
class InvoiceMail {
    String subject(Invoice invoice) {
        return "Factuur " + invoice.issued().number() + " voor eHerkenning";
    }

    String text(Invoice invoice) {
        return """
                Geachte heer, mevrouw,

                Hierbij ontvangt u factuur %s voor eHerkenning, van %s.
                %s

                U vindt de factuur bij deze e-mail als PDF, en als UBL-bestand voor uw boekhoudprogramma.

                Met vriendelijke groet,
                Beheermodule eHerkenning
                """.formatted(invoice.issued().number(), Words.euros(invoice.total()), payment(invoice));
    }

    private static String payment(Invoice invoice) {
        String day = Words.day(invoice.payment().dueDate());
        return switch (invoice.payment()) {
            case Payment.BankTransfer _ -> "Wilt u het bedrag overmaken vóór of op " + day + "?";
            case Payment.DirectDebit _ -> "Wij schrijven het bedrag af op of kort na " + day + ".";
        };
    }
}
