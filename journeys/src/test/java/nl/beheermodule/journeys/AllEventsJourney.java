package nl.beheermodule.journeys;

import static nl.beheermodule.journeys.stage.Story.stap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.beheermodule.journeys.stage.Contract;
import nl.beheermodule.journeys.stage.Platform;
import nl.beheermodule.journeys.stage.Story;
import nl.beheermodule.journeys.stage.Topics;
import nl.beheermodule.journeys.stage.Topics.Line;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After all the others: everything that stands on the topics, as a consumer of another party sees it. */
@Order(Order.DEFAULT + 20)
@ExtendWith(Story.class)
class AllEventsJourney {
    private final List<Line> lines = new Topics(Platform.running()).all(line -> true);

    @Test
    @DisplayName("Kafka: elke gebeurtenis van alle reizen volgens het contract, één keer, in volgorde")
    void every_event_is_as_promised_once_a_fact_and_in_order_of_its_aggregate() {
        assertThat(lines).isNotEmpty();
        assertThat(lines.stream()
                        .flatMap(line -> Contract.breaches(line).stream())
                        .limit(20))
                .isEmpty();
        stap("%d gebeurtenissen van %d soorten zijn geldig volgens contracts/asyncapi.json."
                .formatted(
                        lines.size(), lines.stream().map(Line::type).distinct().count()));

        Map<String, Line> facts = new LinkedHashMap<>();
        List<Line> repeated = new ArrayList<>();
        for (Line line : lines) {
            Line first = facts.putIfAbsent(line.id(), line);
            if (first != null) {
                assertThat(line.data()).as("one id, one fact: " + line.id()).isEqualTo(first.data());
                repeated.add(line);
            }
        }
        assertThat(facts.values().stream().map(AllEventsJourney::place).collect(Collectors.toSet()))
                .as("one fact for each version of an aggregate")
                .hasSameSizeAs(facts.values());
        // published, and killed before that was written down: only what CrashJourney was doing
        assertThat(repeated)
                .allMatch(line -> "urn:beheermodule:authorization-service"
                        .equals(line.headers().get("ce_source")));
        stap("Elk feit heeft een eigen ce_id; %d keer kwam er een nog eens, door kill -9.".formatted(repeated.size()));

        ordered(facts.values());
        stap("Per aggregaat stijgt ce_sequence steeds.");
    }

    /** In the order in which the facts were first told. */
    private static void ordered(Collection<Line> facts) {
        Map<String, Line> last = new LinkedHashMap<>();
        for (Line line : facts) {
            Line before = last.put(line.topic() + "/" + line.key(), line);
            assertThat(line.sequence())
                    .as("%s after %s of %s", line.name(), before == null ? "nothing" : before.name(), line.key())
                    .isGreaterThan(before == null ? 0 : before.sequence());
        }
    }

    private static String place(Line line) {
        return line.topic() + "/" + line.key() + "/" + line.sequence();
    }

    @Test
    @DisplayName("Kafka: van iedereen die actief werd, staat er wie hij is en dat zijn account klaar is")
    void whoever_became_active_was_registered_and_has_an_account() {
        Set<String> registered = personsOf("PersonRegistered");
        Set<String> ready = personsOf("AccountReady");
        Set<String> active = personsOf("MeansActivated");
        assertThat(active).isNotEmpty();
        assertThat(registered).containsAll(active);
        assertThat(ready).containsAll(active);
        lines.stream()
                .filter(line -> line.name().equals("AccountReady"))
                .forEach(line -> assertThat(line.key())
                        .isEqualTo(line.data().path("personId").asString()));
        stap("%d mensen zijn geregistreerd, %d hebben een account, %d een actief middel."
                .formatted(registered.size(), ready.size(), active.size()));
    }

    private Set<String> personsOf(String event) {
        return lines.stream()
                .filter(line -> line.name().equals(event))
                .map(line -> line.data().path("personId").asString())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
