package nl.beheermodule.billing.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.beheermodule.billing.charge.domain.Charge;
import nl.beheermodule.billing.quote.domain.QuoteLine;
import nl.beheermodule.billing.tariff.domain.Money;
import org.junit.jupiter.api.Test;

class FittingTest {
    @Property(tries = 25)
    void however_it_is_divided_the_invoices_are_the_sum_of_the_charges_and_within_the_norm(
            @ForAll("charges") List<Charge> charges) {
        List<Charge> left = new ArrayList<>(charges);
        Money total = Money.ZERO;
        while (!left.isEmpty()) {
            List<Charge> first = Fitting.first(left);
            assertThat(left).startsWith(first.toArray(new Charge[0]));
            List<QuoteLine> lines =
                    first.stream().flatMap(charge -> charge.lines().stream()).toList();
            assertThat(lines).hasSizeBetween(1, Fitting.MOST_LINES);
            for (VatTotal vat : VatTotal.of(lines)) {
                assertThat(vat.isWithinTheNorm()).isTrue();
                total = total.plus(vat.net()).plus(vat.vat());
            }
            left.subList(0, first.size()).clear();
        }
        assertThat(total).isEqualTo(charges.stream().map(Charge::total).reduce(Money.ZERO, Money::plus));
    }

    @Test
    void half_cents_that_add_up_to_a_euro_begin_another_invoice() {
        List<Charge> letters = IntStream.range(0, 400)
                .mapToObj(i -> Invoices.charge("c-" + i, "17.50", 1)) // 3.675 each, rounded up
                .toList();
        assertThat(Fitting.first(letters)).hasSize(199);
    }

    @Provide
    Arbitrary<List<Charge>> charges() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20_000),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("0", "9", "21"))
                .as((cents, quantity, rate) ->
                        Invoices.charge("c-" + cents, "%d.%02d".formatted(cents / 100, cents % 100), quantity, rate))
                .list()
                .ofMinSize(1)
                .ofMaxSize(700);
    }
}
