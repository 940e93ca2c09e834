package nl.beheermodule.benchmarks;

import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.ConcurrentHistogram;

/** Latencies of one phase, in microseconds inside, printed in milliseconds. */
final class Latencies {
    private final ConcurrentHistogram histogram =
            new ConcurrentHistogram(Duration.ofMinutes(2).toNanos() / 1_000, 3);

    void since(long nanos) {
        histogram.recordValue(Math.max(0, (System.nanoTime() - nanos) / 1_000));
    }

    long count() {
        return histogram.getTotalCount();
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "%6d measured   p50 %7.2f ms   p95 %7.2f ms   p99 %7.2f ms   max %7.2f ms",
                count(),
                milliseconds(50),
                milliseconds(95),
                milliseconds(99),
                histogram.getMaxValue() / 1_000.0);
    }

    private double milliseconds(double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1_000.0;
    }
}
