package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.Tokens;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What is paid by direct debit is collected once, and told of by e-mail (R33, R34). */
class DirectDebitIT extends Invoicing {
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

    private void paysByDirectDebitAndReadsMail(TestHttp anna) throws Exception {
        String account = "/v1/organisations/" + organisation + "/account";
        anna.put(account + "/iban", "{\"iban\":\"NL91 ABNA 0417 1643 00\",\"mandateAgreed\":true}");
        anna.post(account + "/direct-debit", "{}");
        anna.put(account + "/invoice-email", "{\"email\":\"facturen@korenschoof.example\"}");
        String code = Pattern.compile("\\b\\d{6}\\b")
                .matcher(MAIL.getReceivedMessages()[0].getContent().toString())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        anna.post(account + "/invoice-email/confirmation", "{\"code\":\"" + code + "\"}");
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
