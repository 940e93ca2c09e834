package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeRepository;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceNumbers;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.invoice.domain.Invoices;
import nl.beheermodule.billing.invoice.domain.RunId;
import nl.beheermodule.billing.invoice.usecase.CompleteInvoice;
import nl.beheermodule.billing.invoice.usecase.InvoiceOrganisation;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import nl.beheermodule.platform.time.Amsterdam;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** A company that owes, runs that invoice it, and what holds after each test whoever died when. */
abstract class Invoicing extends Mailed {
    static final Path PRINTED = Path.of("target", "test-print");
    static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    TestHttp http;

    @Autowired
    TestMembers members;

    @Autowired
    TestEvents events;

    @Autowired
    MutableClock clock;

    @Autowired
    MongoOperations mongo;

    @Autowired
    ChargeRepository charges;

    @Autowired
    InvoiceRepository invoices;

    @Autowired
    InvoiceNumbers numbers;

    @Autowired
    InvoiceOrganisation invoicing;

    @Autowired
    CompleteInvoice completing;

    final String path = "/v1/organisations/" + organisation + "/invoices";

    @AfterEach
    void numbers_are_consecutive_and_every_charge_is_on_at_most_one_invoice() {
        clock.set(MutableClock.START);
        List<Long> used = new ArrayList<>();
        List<String> invoiced = new ArrayList<>();
        for (Document invoice : mongo.getCollection("invoices").find(new Document("state", "ISSUED"))) {
            used.add(invoice.getLong("numbered") % 100_000_000);
            invoice.getList("lines", Document.class).stream()
                    .map(line -> line.getString("chargeId"))
                    .distinct()
                    .forEach(invoiced::add);
        }
        assertThat(used.stream().sorted().toList())
                .isEqualTo(LongStream.rangeClosed(1, used.size()).boxed().toList());
        assertThat(invoiced).doesNotHaveDuplicates();
    }

    void registered(String id) {
        events.publish(
                1,
                new OrganisationRegistered(
                        id,
                        "90004321",
                        null,
                        "Bakkerij De Korenschoof B.V.",
                        null,
                        new PostalAddress("Molenweg", "12", "3311 AA", "Dordrecht"),
                        null,
                        1,
                        clock.instant()));
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> mongo.getCollection("organisations").countDocuments(new Document("_id", id)) == 1);
    }

    Charge charge(String company, String price) {
        Charge like = Invoices.charge(UUID.randomUUID().toString(), price, 1);
        Charge charge =
                new Charge(like.id(), new OrganisationId(company), null, null, like.lines(), MutableClock.START);
        charges.add(charge);
        return charge;
    }

    InvoiceRun run() {
        return new InvoiceRun(
                new RunId("test-" + UUID.randomUUID()),
                Amsterdam.today(clock),
                Amsterdam.today(clock),
                Amsterdam.endOf(Amsterdam.today(clock)),
                "test",
                clock.instant(),
                null,
                null);
    }

    Invoice draft(InvoiceRun run, String company, Charge... wanted) {
        return Invoice.draft(
                run,
                1,
                new OrganisationId(company),
                Invoices.KORENSCHOOF,
                Invoices.BY_TRANSFER,
                Arrays.stream(wanted).map(Charge::id).toList(),
                clock.instant());
    }

    Answer startRun(String json) {
        return startRun(json, UUID.randomUUID().toString());
    }

    Answer startRun(String json, String key) {
        Answer started = http.as(Tokens.employee("mees.bakker"))
                .send(
                        "POST",
                        "/v1/invoice-runs",
                        BodyPublishers.ofString(json),
                        request -> request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", key));
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        return started;
    }

    void awaitFinished(Answer started) {
        TestHttp mees = http.as(Tokens.employee("mees.bakker"));
        String run = "/v1/invoice-runs/" + started.json().path("runId").asString();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !mees.get(run).json().path("finishedAt").isNull());
    }

    /** On the page: it is counted after the page is read, and may have come in between. */
    Answer awaitInvoice(TestHttp anna) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> anna.get(path),
                        answer -> !answer.json().path("items").isEmpty());
    }

    List<Document> invoicesOf(String company) {
        return mongo.getCollection("invoices")
                .find(new Document("organisationId", company).append("state", "ISSUED"))
                .into(new ArrayList<>());
    }
}
