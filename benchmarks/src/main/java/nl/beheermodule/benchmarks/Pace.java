package nl.beheermodule.benchmarks;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/** Starts something so many times a second, whether or not what was started before is done. */
record Pace(int perSecond, Duration length) {

    void of(IntConsumer work) {
        int total = Math.toIntExact(perSecond * length.toSeconds());
        long interval = Duration.ofSeconds(1).toNanos() / perSecond;
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < total; i++) {
                long due = begin + i * interval;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                int number = i;
                threads.execute(() -> work.accept(number));
            }
        }
    }
}
