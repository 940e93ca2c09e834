package nl.beheermodule.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what follows by event. */
public final class Patience {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /** @param sentence said when it takes longer than a minute and a half */
    public static <T> T until(Supplier<Optional<T>> look, String sentence) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new Trouble(sentence);
            }
            pause(PAUSE);
        }
    }

    public static void untilTrue(BooleanSupplier look, String sentence) {
        var _ = until(() -> look.getAsBoolean() ? Optional.of(true) : Optional.empty(), sentence);
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }
}
