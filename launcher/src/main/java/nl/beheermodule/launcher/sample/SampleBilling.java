package nl.beheermodule.launcher.sample;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.beheermodule.launcher.Patience;
import nl.beheermodule.launcher.browser.Console;
import nl.beheermodule.launcher.inbox.InboxReader;

/** The bakery pays by direct debit and has its invoices by e-mail (R31–R34). */
final class SampleBilling {
    private static final String IBAN = "NL91 ABNA 0417 1643 00";
    private static final String EMAIL = "facturen@korenschoof.example";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final Console sanne;
    private final InboxReader inbox;
    private final String path;

    SampleBilling(Console sanne, InboxReader inbox, String organisationId) {
        this.sanne = sanne;
        this.inbox = inbox;
        this.path = "/api/billing/v1/organisations/" + organisationId + "/account";
    }

    /** Once: what is chosen already stays as it is. */
    void choose() {
        Patience.untilTrue(() -> sanne.get(path).isOk(), "billing-service did not hear of the company.");
        if (!is("paymentMethod", "DIRECT_DEBIT")) {
            sanne.put(path + "/iban", Map.of("iban", IBAN, "mandateAgreed", true))
                    .ok();
            sanne.post(path + "/direct-debit", Map.of()).ok();
        }
        if (!is("invoicingMode", "EMAIL")) {
            confirmEmail();
            sanne.post(path + "/email-invoicing", Map.of()).ok();
        }
    }

    private void confirmEmail() {
        long before = inbox.newestMail(EMAIL);
        sanne.put(path + "/invoice-email", Map.of("email", EMAIL)).ok();
        Matcher code =
                CODE.matcher(inbox.awaitMail(EMAIL, mail -> mail.id() > before).text());
        if (code.find()) {
            sanne.post(path + "/invoice-email/confirmation", Map.of("code", code.group()))
                    .ok();
        }
    }

    private boolean is(String field, String value) {
        return sanne.get(path).ok().json().path(field).asString().equals(value);
    }
}
