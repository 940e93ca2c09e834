package nl.beheermodule.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.beheermodule.contracts.means.MeansEvents;
import nl.beheermodule.platform.events.Subscription;
import org.junit.jupiter.api.Test;

class ReadsItsEventsTest {
    private static final ReadsItsEvents SERVICE = new ReadsItsEvents() {
        @Override
        public Map<String, String> copies() {
            return Map.of("means-copy", "known_means");
        }

        @Override
        public Set<String> policies() {
            return Set.of("means-policy");
        }
    };

    @Test
    void each_subscription_is_a_copy_or_a_policy_by_name() {
        assertThatCode(() -> SERVICE.requireNamed(subscriptions("memberships", "means-copy", "means-policy")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_subscription_that_is_named_nowhere_fails() {
        assertThatThrownBy(() -> SERVICE.requireNamed(
                        subscriptions("memberships", "means-copy", "means-policy", "forgotten-copy")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("forgotten-copy");
    }

    @Test
    void a_name_that_no_subscription_has_fails() {
        assertThatThrownBy(() -> SERVICE.requireNamed(subscriptions("memberships", "means-copy")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("means-policy");
    }

    private static List<Subscription<?>> subscriptions(String... names) {
        return Stream.of(names)
                .<Subscription<?>>map(name -> Subscription.to(MeansEvents.class, name, _ -> {}))
                .toList();
    }
}
