package nl.beheermodule.launcher.process;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Ends processes: asks first, insists after a while. */
public final class Stopping {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Stopping() {}

    /** Returns when none of them runs any more. */
    public static void stop(Collection<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        await(processes, PATIENCE);
        List<ProcessHandle> stubborn =
                processes.stream().filter(ProcessHandle::isAlive).toList();
        stubborn.forEach(ProcessHandle::destroyForcibly);
        await(stubborn, PATIENCE);
    }

    private static void await(Collection<ProcessHandle> processes, Duration patience) {
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends)
                .completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
