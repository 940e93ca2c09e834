package nl.beheermodule.services;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Starts the services named in the arguments, or all, two contexts at a time. One that does not start ends the process: half
 * a platform looks alive and is not.
 */
public final class ServicesMain {
    /** More than two at once makes two cores slower, not faster. */
    private static final int AT_ONCE = 2;

    private ServicesMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        List<String> wanted = List.of(arguments);
        try (ExecutorService starters = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> starts = Arrays.stream(LocalService.values())
                    .filter(service -> wanted.isEmpty() || wanted.contains(service.title()))
                    .<Future<?>>map(service -> starters.submit(service::start))
                    .toList();
            for (Future<?> start : starts) {
                start.get();
            }
        } catch (ExecutionException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }
}
