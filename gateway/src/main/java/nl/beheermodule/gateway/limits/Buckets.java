package nl.beheermodule.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** One bucket for each rule and client, on this replica. A bucket that was not used for two minutes is full again: it goes. */
final class Buckets {
    private static final int MOST = 200_000;

    private final Limits limits;
    private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(2))
            .maximumSize(MOST)
            .build();

    Buckets(Limits limits) {
        this.limits = limits;
    }

    /** @return zero when it may go on, else how long to wait */
    Duration take(Limits.Rule rule, String client) {
        ConsumptionProbe probe =
                buckets.get(new Key(rule.name(), client), key -> full(rule)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket full(Limits.Rule rule) {
        long allowed = limits.allowed(rule);
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, Duration.ofMinutes(1)))
                .build();
    }

    private record Key(String rule, String client) {}
}
