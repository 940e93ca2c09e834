package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is paid by direct debit is collected once, and told of by e-mail (R33, R34). */
@ExtendWith(OutputCaptureExtension.class)
class DirectDebitIT extends Invoicing {
    @Autowired
    MeterRegistry meters;

    @Test
    void r33_r34_direct_debit_goes_into_one_batch_and_the_invoice_comes_by_mail() throws Exception {
        registered(organisation);
        TestHttp anna = http.as(members.administrator(organisation));
        paysByDirectDebitAndReadsMail(anna);
        charge(organisation, "45.00");
        Answer run = startRun("{}");
        Answer list = awaitInvoice(anna);
        awaitFinished(run);
        assertThat(list.json().path("items").path(0).path("paymentMethod").asString())
                .isEqualTo("DIRECT_DEBIT");
        String number = list.json().path("items").path(0).path("number").asString();
        String id = list.json().path("items").path(0).path("invoiceId").asString();
        TestHttp mees = http.as(Tokens.employee("mees.bakker"));
        String batch = batchOf(id);
        Answer file = mees.get("/v1/direct-debit-batches/" + batch + ".xml");
        assertThat(file.text())
                .contains("<IBAN>NL91ABNA0417164300</IBAN>", "<SeqTp>FRST</SeqTp>", "Factuur " + number)
                .containsOnlyOnce("<EndToEndId>" + number);
        assertThat(mees.get("/v1/direct-debit-batches").text()).contains(batch, "mees.bakker");
        assertThat(anna.get("/v1/direct-debit-batches/" + batch + ".xml").status())
                .isEqualTo(403);
        assertThat(String.valueOf(mongo.getCollection("directDebits")
                        .find(new Document("_id", id))
                        .first()))
                .doesNotContain("0417");
        assertThat(anna.get(path + "/" + id).text()).doesNotContain("0417");
        events.of(id)
                .forEach(event -> assertThat(new String(event.json(), StandardCharsets.UTF_8))
                        .doesNotContain("0417"));
        Multipart parts = (Multipart) awaitMail(number);
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("factuur-" + number + ".pdf");
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("factuur-" + number + ".xml");
        charge(organisation, "10.00");
        awaitFinished(startRun("{}"));
        String second = invoicesOf(organisation).stream()
                .map(invoice -> invoice.getString("_id"))
                .filter(found -> !found.equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(mees.get("/v1/direct-debit-batches/" + batchOf(second) + ".xml")
                        .text())
                .contains("<SeqTp>RCUR</SeqTp>")
                .doesNotContain(number);
    }

    @Test
    void an_account_that_cannot_be_decrypted_is_left_out_and_stays_open_and_the_others_are_collected(
            CapturedOutput output) {
        String joris = "o-" + UUID.randomUUID();
        String broken = invoicedByDirectDebit(joris, "NL44RABO0123456789");
        String good = invoicedByDirectDebit(organisation, "NL91ABNA0417164300");
        Document sealed = breakSeal(joris);

        Answer run = startRun("{}");
        awaitFinished(run);
        String batch = batchOf(good);
        TestHttp mees = http.as(Tokens.employee("mees.bakker"));
        String file = mees.get("/v1/direct-debit-batches/" + batch + ".xml").text();
        assertThat(file).contains("NL91ABNA0417164300").doesNotContain("NL44RABO0123456789");
        assertThat(mongo.getCollection("directDebits").countDocuments(new Document("_id", broken)))
                .isZero();
        assertThat(invoices.find(new InvoiceId(broken)).orElseThrow().isToBeCollected())
                .isTrue();
        assertThat(output.getOut())
                .containsOnlyOnce("Invoice " + broken + " is not collected")
                .doesNotContain("0123456789");
        assertThat(meters.counter("beheer.direct.debits.left.out").count()).isEqualTo(1);

        mongo.getCollection("billingAccounts").replaceOne(new Document("_id", joris), sealed);
        awaitFinished(startRun("{}"));
        assertThat(batchOf(broken)).isNotEqualTo(batch);
        assertThat(batchOf(good)).isEqualTo(batch);
        assertThat(mees.get("/v1/direct-debit-batches/" + batchOf(broken) + ".xml")
                        .text())
                .contains("NL44RABO0123456789")
                .doesNotContain("NL91ABNA0417164300");
    }

    /** @return id of an invoice that is in no batch yet */
    private String invoicedByDirectDebit(String company, String iban) {
        registered(company);
        TestHttp administrator = http.as(members.administrator(company));
        String account = "/v1/organisations/" + company + "/account";
        administrator.put(account + "/iban", "{\"iban\":\"" + iban + "\",\"mandateAgreed\":true}");
        assertThat(administrator.post(account + "/direct-debit", "{}").status()).isEqualTo(200);
        charge(company, "45.00");
        invoicing.invoice(run(), new OrganisationId(company));
        return invoicesOf(company).getFirst().getString("_id");
    }

    /** @return the account as it was */
    private Document breakSeal(String company) {
        Document id = new Document("_id", company);
        Document before = Objects.requireNonNull(
                mongo.getCollection("billingAccounts").find(id).first());
        mongo.getCollection("billingAccounts")
                .updateOne(id, new Document("$set", new Document("mandate.sealedIban", "c3R1aw==")));
        return before;
    }

    private void paysByDirectDebitAndReadsMail(TestHttp anna) {
        String account = "/v1/organisations/" + organisation + "/account";
        anna.put(account + "/iban", "{\"iban\":\"NL91 ABNA 0417 1643 00\",\"mandateAgreed\":true}");
        anna.post(account + "/direct-debit", "{}");
        anna.put(account + "/invoice-email", "{\"email\":\"" + address + "\"}");
        anna.post(account + "/invoice-email/confirmation", "{\"code\":\"" + code() + "\"}");
        assertThat(anna.post(account + "/email-invoicing", "{}").status()).isEqualTo(200);
    }

    private Object awaitMail(String number) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            for (var message : MAIL.getReceivedMessages()) {
                                if (message.getSubject().contains(number)) {
                                    return message.getContent();
                                }
                            }
                            return null;
                        },
                        Objects::nonNull);
    }

    private String batchOf(String invoice) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> mongo.getCollection("directDebits")
                                .find(new Document("_id", invoice))
                                .map(row -> row.getString("batchId"))
                                .into(new ArrayList<>()),
                        found -> found.size() == 1)
                .getFirst();
    }
}
