package nl.beheermodule.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.charge.domain.ChargeId;
import nl.beheermodule.billing.invoice.domain.Invoice;
import nl.beheermodule.billing.invoice.domain.InvoiceId;
import nl.beheermodule.billing.invoice.domain.InvoiceNumbers;
import nl.beheermodule.billing.invoice.domain.InvoiceRun;
import nl.beheermodule.billing.quote.domain.OrganisationId;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Each charge is on one invoice and numbers have no gaps, whoever dies when and however many are at work. */
class InvoicedOnceIT extends Invoicing {
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

    private List<ChargeId> chargesOn(InvoiceId id) {
        return invoices.find(id).orElseThrow().issued().lines().stream()
                .map(line -> line.charge())
                .toList();
    }

    private int number(InvoiceId id) {
        return invoices.find(id).orElseThrow().issued().number().serial();
    }
}
