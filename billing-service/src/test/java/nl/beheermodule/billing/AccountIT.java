package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.beheermodule.contracts.billing.BillingEvents.BillingDetailsChanged;
import nl.beheermodule.contracts.billing.BillingEvents.InvoicingMode;
import nl.beheermodule.contracts.billing.BillingEvents.PaymentMethod;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** Instellingen → Facturatie, over HTTP. */
class AccountIT extends Mailed {
    private static final String IBAN = "{\"iban\":\"NL91 ABNA 0417 1643 00\",\"mandateAgreed\":true}";

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    MongoOperations mongo;

    private final String path = "/v1/organisations/" + organisation + "/account";
    private TestHttp anna;

    @BeforeEach
    void anAdministrator() {
        anna = http.as(members.administrator(organisation));
    }

    @Test
    void r31_the_account_number_is_checked_agreed_to_sealed_and_masked() {
        assertThat(anna.put(path + "/iban", IBAN.replace("00\"", "01\"")).status())
                .isEqualTo(400);
        assertThat(anna.put(path + "/iban", IBAN.replace("true", "false")).status())
                .isEqualTo(400);
        Answer changed = anna.put(path + "/iban", IBAN);
        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(anna.get(path).json().path("iban").asString()).isEqualTo("NL•• •••• •••• ••43 00");
        assertThat(anna.get(path).toString()).doesNotContain("0417");
        Document stored = mongo.getCollection("billingAccounts")
                .find(new Document("_id", organisation))
                .first();
        assertThat(String.valueOf(stored)).contains("sealedIban").doesNotContain("0417", "ABNA");
        assertThat(events.await(organisation, BillingDetailsChanged.class).maskedIban())
                .isEqualTo("NL•• •••• •••• ••43 00");
    }

    @Test
    void r32_r34_an_invoice_address_is_confirmed_by_mail_and_then_invoices_come_there() {
        assertThat(anna.post(path + "/email-invoicing", "{}").status()).isEqualTo(409);
        Answer proposed = anna.put(path + "/invoice-email", "{\"email\":\"" + address + "\"}");
        assertThat(proposed.status()).as(proposed.toString()).isEqualTo(202);
        assertThat(proposed.json().path("invoiceEmail").isNull()).isTrue();
        String code = code();
        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(confirm(wrong).status()).isEqualTo(400);
        assertThat(confirm(code).json().path("invoiceEmail").asString()).isEqualTo(address);
        assertThat(anna.post(path + "/email-invoicing", "{}")
                        .json()
                        .path("invoicingMode")
                        .asString())
                .isEqualTo("EMAIL");
        assertThat(anna.delete(path + "/email-invoicing").status()).isEqualTo(405);
        events.awaitNames(organisation, "BillingDetailsChanged", "BillingDetailsChanged");
        assertThat(((BillingDetailsChanged) events.of(organisation).getLast().event()).invoicingMode())
                .isEqualTo(InvoicingMode.EMAIL);
    }

    @Test
    void r33_direct_debit_has_no_way_back() {
        assertThat(anna.get(path).json().path("paymentMethod").asString()).isEqualTo("BANK_TRANSFER");
        assertThat(anna.post(path + "/direct-debit", "{}").status()).isEqualTo(409);
        anna.put(path + "/iban", IBAN);
        assertThat(anna.post(path + "/direct-debit", "{}")
                        .json()
                        .path("paymentMethod")
                        .asString())
                .isEqualTo("DIRECT_DEBIT");
        assertThat(anna.delete(path + "/direct-debit").status()).isEqualTo(405);
        events.awaitNames(organisation, "BillingDetailsChanged", "BillingDetailsChanged");
        assertThat(((BillingDetailsChanged) events.of(organisation).getLast().event()).paymentMethod())
                .isEqualTo(PaymentMethod.DIRECT_DEBIT);
    }

    private Answer confirm(String code) {
        return anna.post(path + "/invoice-email/confirmation", "{\"code\":\"" + code + "\"}");
    }
}
