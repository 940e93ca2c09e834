package nl.beheermodule.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.beheermodule.contracts.WireEvent;
import nl.beheermodule.platform.access.Actor;
import nl.beheermodule.platform.events.Received;
import nl.beheermodule.platform.events.Subscription;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The consumer's side of the golden contract: every subscription of the service takes every event of its family as the
 * producer promises it, twice, and what it keeps a copy in has gained one. Generated from the beans, so that neither a new
 * event nor a new subscription can be forgotten.
 */
public interface ReadsItsEvents {

    /** The platform's own, in every service: name and collection. */
    Map<String, String> EVERYWHERE = Map.of("memberships", "memberships_of_means");

    /** The collection that a subscription writes to, by the subscription's name. */
    Map<String, String> copies();

    /** Names of the subscriptions that keep no copy: of those it is enough not to fail. */
    default Set<String> policies() {
        return Set.of();
    }

    /** What a policy waits for, such as a copy that is as far as the event. */
    default void before(Received<?> received) {}

    @TestFactory
    default Stream<DynamicTest> every_subscription_takes_every_golden_event(
            @Autowired ObjectProvider<Subscription<?>> beans, @Autowired MongoOperations mongo) {
        List<Subscription<?>> subscriptions = beans.orderedStream().toList();
        requireNamed(subscriptions);
        List<DynamicTest> tests = new ArrayList<>();
        for (Subscription<?> subscription : subscriptions) {
            tests.addAll(takesEverything(subscription, mongo));
        }
        return tests.stream();
    }

    /** @throws AssertionError when a subscription is neither a copy nor a policy, or a name is no subscription's */
    default void requireNamed(List<Subscription<?>> subscriptions) {
        assertThat(subscriptions)
                .extracting(Subscription::name)
                .as("copies() and policies() together")
                .containsExactlyInAnyOrderElementsOf(Stream.of(EVERYWHERE.keySet(), copies().keySet(), policies())
                        .flatMap(Set::stream)
                        .toList());
    }

    private List<DynamicTest> takesEverything(Subscription<?> subscription, MongoOperations mongo) {
        FreshIds ids = new FreshIds();
        List<DynamicTest> tests = new ArrayList<>();
        String collection = EVERYWHERE.getOrDefault(subscription.name(), copies().get(subscription.name()));
        List<Long> rows = new ArrayList<>();
        long sequence = 1;
        for (Class<? extends WireEvent> type : family(subscription)) {
            long next = sequence++;
            tests.add(DynamicTest.dynamicTest(subscription.name() + " takes " + type.getSimpleName(), () -> {
                rows.add(rows(mongo, collection));
                assertThatCode(() -> take(subscription, next, GoldenContract.read(type, ids)))
                        .doesNotThrowAnyException();
                rows.add(rows(mongo, collection));
            }));
        }
        if (collection != null) {
            // what came may have gone again with a later event
            tests.add(DynamicTest.dynamicTest(
                    subscription.name() + " fills " + collection,
                    () -> assertThat(Collections.max(rows)).isGreaterThan(rows.getFirst())));
        }
        return tests;
    }

    /** As it comes from the topic: at least once. */
    private <E extends WireEvent> void take(Subscription<E> subscription, long sequence, WireEvent event) {
        Received<E> received = new Received<>(
                UUID.randomUUID().toString(), sequence, subscription.family().cast(event));
        Actor.system("test." + subscription.name()).run(() -> {
            before(received);
            subscription.handler().accept(received);
            subscription.handler().accept(received);
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends WireEvent>> family(Subscription<?> subscription) {
        return Arrays.stream(subscription.family().getPermittedSubclasses())
                .<Class<? extends WireEvent>>map(type -> (Class<? extends WireEvent>) type)
                .toList();
    }

    private static long rows(MongoOperations mongo, @Nullable String collection) {
        return collection == null ? 0 : mongo.getCollection(collection).countDocuments(new Document());
    }
}
