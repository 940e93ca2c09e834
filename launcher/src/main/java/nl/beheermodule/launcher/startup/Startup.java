package nl.beheermodule.launcher.startup;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import nl.beheermodule.launcher.Home;
import nl.beheermodule.launcher.Trouble;
import nl.beheermodule.launcher.part.Part;
import nl.beheermodule.launcher.part.PartProcess;
import nl.beheermodule.launcher.process.RunningProcesses;
import nl.beheermodule.launcher.process.Starts;

/** Starts what does not run yet and ends when every part is healthy; the first failure ends the waiting. */
public final class Startup {
    private final Home home;
    private final Starts starts;
    private final Progress progress;
    private final Map<String, CompletableFuture<Void>> healthy;
    private final List<PartProcess> processes;

    public Startup(Home home, List<PartProcess> processes, Starts starts, Progress progress) {
        this.home = home;
        this.processes = processes;
        this.starts = starts;
        this.progress = progress;
        this.healthy = processes.stream()
                .flatMap(process -> process.parts().stream())
                .collect(Collectors.toMap(Part::name, _ -> new CompletableFuture<>()));
    }

    public void run() {
        CompletableFuture<Void> failure = new CompletableFuture<>();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            for (PartProcess process : processes) {
                var _ = threads.submit(() -> bringUp(process, failure));
            }
            CompletableFuture<Void> all =
                    CompletableFuture.allOf(healthy.values().toArray(CompletableFuture<?>[]::new));
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : new Trouble("The platform did not start.", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void bringUp(PartProcess process, CompletableFuture<Void> failure) {
        try {
            awaitNeeds(process);
            ProcessHandle running = startedOf(process);
            process.parts().stream()
                    .map(part -> CompletableFuture.runAsync(
                            () -> becomeHealthy(process, part, running), Thread::startVirtualThread))
                    .toList()
                    .forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            failure.completeExceptionally(e.getCause() == null ? e : e.getCause());
        } catch (Trouble e) {
            failure.completeExceptionally(e);
        } catch (IOException | InterruptedException | RuntimeException e) {
            failure.completeExceptionally(new Trouble(process.name() + " could not be started: " + e.getMessage(), e));
        }
    }

    private void awaitNeeds(PartProcess process) {
        process.after().stream()
                .filter(healthy::containsKey)
                .map(this::healthOf)
                .forEach(CompletableFuture::join);
    }

    private ProcessHandle startedOf(PartProcess process) throws IOException, InterruptedException {
        var already = new RunningProcesses(home).of(process.name());
        return already.isPresent()
                ? already.get()
                : starts.start(process.name(), process.command().prepare());
    }

    private void becomeHealthy(PartProcess process, Part part, ProcessHandle running) {
        new HealthWait(process, part, running, home.log(process.name())).await();
        progress.healthy(part.name());
        healthOf(part.name()).complete(null);
    }

    private CompletableFuture<Void> healthOf(String part) {
        return Objects.requireNonNull(healthy.get(part), part);
    }
}
