package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.charge.domain.ChargeRepository;
import nl.beheermodule.billing.invoice.domain.Delivery;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceNumbers;
import nl.beheermodule.billing.invoice.domain.InvoiceRepository;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.invoice.domain.Invoices;
import nl.beheermodule.billing.invoice.domain.RunId;
import nl.beheermodule.billing.invoice.usecase.CompleteInvoice;
import nl.beheermodule.billing.invoice.usecase.InvoiceOrganisation;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import nl.beheermodule.contracts.PostalAddress;
import nl.beheermodule.contracts.billing.BillingEvents.InvoiceIssued;
import nl.beheermodule.contracts.identity.IdentityEvents.OrganisationRegistered;
import nl.beheermodule.platform.test.MutableClock;
import nl.beheermodule.platform.test.ServiceIT;
import nl.beheermodule.platform.test.kafka.TestEvents;
import nl.beheermodule.platform.test.web.Answer;
import nl.beheermodule.platform.test.web.TestHttp;
import nl.beheermodule.platform.test.web.TestMembers;
import nl.beheermodule.platform.test.web.Tokens;
import nl.beheermodule.platform.time.Amsterdam;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Charges become invoices, each once and numbered without gaps, whoever dies when; and invoices are sent and collected. */
@ServiceIT
class InvoicingIT {
    private static final GreenMail MAIL = mailServer();
    private static final Path PRINTED = Path.of("target", "test-print");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

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

    private final String organisation = "o-" + UUID.randomUUID();
    private final String path = "/v1/organisations/" + organisation + "/invoices";

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("beheer.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

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

    @Test
    void a_run_puts_what_is_owed_on_an_invoice_that_the_beheerder_sees_and_downloads() {
        registered(organisation);
        charge(organisation, "45.00");
        charge(organisation, "10.00");
        startRun("{}");
        TestHttp anna = http.as(members.administrator(organisation));
        Answer list = awaitInvoice(anna);
        assertThat(list.json().path("total").asInt()).isEqualTo(1);
        assertThat(list.json().path("items").path(0).path("total").asString()).isEqualTo("66.55");
        String id = list.json().path("items").path(0).path("invoiceId").asString();
        Answer one = anna.get(path + "/" + id);
        assertThat(one.json().path("lines").size()).isEqualTo(2);
        assertThat(one.json().path("dueDate").asString()).isEqualTo("2026-12-23");
        assertThat(new String(anna.get(path + "/" + id + ".pdf").bytes(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        Answer ubl = anna.get(path + "/" + id + ".xml");
        assertThat(ubl.text()).contains("urn:fdc:nen.nl:nlcius:v1.0");
        assertThat(ubl.header("Content-Disposition")).contains("factuur-2026-");
        InvoiceIssued published = events.await(id, InvoiceIssued.class);
        assertThat(published.organisationId()).isEqualTo(organisation);
        assertThat(published.total()).isEqualTo("66.55");
        String number = published.number();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> Files.exists(PRINTED.resolve("factuur-" + number + ".pdf"))); // by post (R34)
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !anna.get(path + "/" + id).json().path("sentAt").isNull());
        String elsewhere = "o-" + UUID.randomUUID();
        TestHttp other = http.as(members.administrator(elsewhere));
        assertThat(other.get("/v1/organisations/" + elsewhere + "/invoices/" + id + ".pdf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_charged_later_waits_for_a_next_run_and_the_same_run_is_started_once() {
        registered(organisation);
        charge(organisation, "45.00");
        String key = UUID.randomUUID().toString();
        Answer first = startRun("{\"through\":\"2026-11-22\"}", key);
        assertThat(startRun("{\"through\":\"2026-11-22\"}", key).json().path("runId"))
                .isEqualTo(first.json().path("runId"));
        awaitFinished(first);
        assertThat(invoicesOf(organisation)).isEmpty();
        assertThat(http.as(Tokens.employee("mees.bakker"))
                        .post("/v1/invoice-runs", "{\"through\":\"2026-11-24\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_crash_between_taking_charges_and_storing_the_invoice_loses_nothing_and_takes_nothing_twice() {
        registered(organisation);
        Charge one = charge(organisation, "45.00");
        Charge two = charge(organisation, "10.00");
        InvoiceRun run = run();
        Invoice draft = draft(run, organisation, one, two);
        invoices.add(draft);
        charges.take(List.of(one.id()), draft.id().value()); // and then it died, half way
        Charge three = charge(organisation, "15.00"); // came in meanwhile
        completing.complete(draft.id());
        completing.complete(draft.id());
        assertThat(chargesOn(draft.id())).containsExactlyInAnyOrder(one.id(), two.id());
        invoicing.invoice(run, new OrganisationId(organisation));
        assertThat(invoicesOf(organisation)).hasSize(2);
        assertThat(charges.open(new OrganisationId(organisation), run.until(), 10))
                .isEmpty();
        assertThat(three.id()).isNotIn(chargesOn(draft.id()));
    }

    @Test
    void a_crash_between_giving_a_number_and_storing_it_leaves_no_gap_and_the_next_one_sees_it_through() {
        registered(organisation);
        String other = "o-" + UUID.randomUUID();
        registered(other);
        InvoiceRun run = run();
        Invoice died = draft(run, organisation, charge(organisation, "45.00"));
        invoices.add(died);
        charges.take(died.charges(), died.id().value());
        InvoiceNumbers.Last last = numbers.last(2026);
        numbers.give(last, died.id()); // and then it died
        Invoice next = draft(run, other, charge(other, "10.00"));
        invoices.add(next);
        completing.complete(next.id());
        int serial = number(died.id());
        assertThat(serial).isEqualTo(last.serial() + 1);
        assertThat(number(next.id())).isEqualTo(serial + 1);
        numbers.give(numbers.last(2026), died.id()); // a slow one that asks for a number it no longer needs
        Invoice third = draft(run, "o-third-" + organisation, charge("o-third-" + organisation, "10.00"));
        invoices.add(third);
        completing.complete(third.id());
        assertThat(number(third.id())).isEqualTo(serial + 2);
    }

    @Test
    void several_replicas_and_two_runs_at_once_make_one_invoice_of_each_charge() throws Exception {
        List<String> companies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String company = "o-" + UUID.randomUUID();
            registered(company);
            companies.add(company);
            for (int j = 0; j < 4; j++) {
                charge(company, "10.00");
            }
        }
        InvoiceRun one = run();
        InvoiceRun other = run();
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (InvoiceRun run : List.of(one, other, one, other)) {
                all.add(replicas.submit(
                        () -> companies.forEach(company -> invoicing.invoice(run, new OrganisationId(company)))));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        for (String company : companies) {
            int lines = invoicesOf(company).stream()
                    .mapToInt(invoice ->
                            invoice.getList("lines", Document.class, List.of()).size())
                    .sum();
            assertThat(lines).isEqualTo(4);
        }
    }

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
    void an_invoice_that_the_printer_refuses_is_on_the_desk_until_it_is_printed() throws Exception {
        registered(organisation);
        String number = "2026-%06d".formatted(numbers.last(2026).serial() + 1);
        Path inTheWay = PRINTED.resolve("factuur-" + number + ".pdf");
        Files.deleteIfExists(inTheWay);
        Files.createDirectories(inTheWay);
        Invoice invoice = draft(run(), organisation, charge(organisation, "45.00"));
        invoices.add(invoice);
        completing.complete(invoice.id());
        TestHttp mees = http.as(Tokens.employee("mees.bakker"));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() ->
                        invoices.find(invoice.id()).orElseThrow().issued().delivery() instanceof Delivery.UnderWay);
        assertThat(mees.get("/v1/waiting-invoices").json().valueStream()).anySatisfy(row -> {
            assertThat(row.path("number").asString()).isEqualTo(number);
            assertThat(row.path("organisationName").asString()).isEqualTo("Bakkerij De Korenschoof B.V.");
        });
        Files.delete(inTheWay);
        clock.advance(Delivery.PATIENCE);
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !mees.get("/v1/waiting-invoices").text().contains(number));
        assertThat(inTheWay).isRegularFile();
    }

    @Test
    void the_run_of_the_month_starts_by_itself_and_invoices_the_months_before() {
        registered(organisation);
        charge(organisation, "45.00");
        clock.set(Instant.parse("2026-12-01T09:00:00Z"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> invoicesOf(organisation).size() == 1);
        assertThat(invoicesOf(organisation).getFirst().getString("runId")).isEqualTo("2026-12");
        assertThat(invoicesOf(organisation).getFirst().getString("through")).isEqualTo("2026-11-30");
    }

    private void registered(String id) {
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

    private Charge charge(String company, String price) {
        Charge like = Invoices.charge(UUID.randomUUID().toString(), price, 1);
        Charge charge =
                new Charge(like.id(), new OrganisationId(company), null, null, like.lines(), MutableClock.START);
        charges.add(charge);
        return charge;
    }

    private InvoiceRun run() {
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

    private Invoice draft(InvoiceRun run, String company, Charge... wanted) {
        return Invoice.draft(
                run,
                1,
                new OrganisationId(company),
                Invoices.KORENSCHOOF,
                Invoices.BY_TRANSFER,
                Arrays.stream(wanted).map(Charge::id).toList(),
                clock.instant());
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

    private Answer startRun(String json) {
        return startRun(json, UUID.randomUUID().toString());
    }

    private Answer startRun(String json, String key) {
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

    private void awaitFinished(Answer started) {
        TestHttp mees = http.as(Tokens.employee("mees.bakker"));
        String run = "/v1/invoice-runs/" + started.json().path("runId").asString();
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !mees.get(run).json().path("finishedAt").isNull());
    }

    private Answer awaitInvoice(TestHttp anna) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> anna.get(path),
                        answer -> answer.json().path("total").asInt() > 0);
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

    private List<Document> invoicesOf(String company) {
        return mongo.getCollection("invoices")
                .find(new Document("organisationId", company).append("state", "ISSUED"))
                .into(new ArrayList<>());
    }

    private List<ChargeId> chargesOn(InvoiceId id) {
        return invoices.find(id).orElseThrow().issued().lines().stream()
                .map(line -> line.charge())
                .toList();
    }

    private int number(InvoiceId id) {
        return invoices.find(id).orElseThrow().issued().number().serial();
    }

    private static GreenMail mailServer() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
