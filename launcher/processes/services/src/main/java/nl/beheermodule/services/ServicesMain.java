package nl.beheermodule.services;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts the services named in the arguments, or all, two contexts at a time. One that does not start ends the process at
 * once: half a platform looks alive and is not.
 */
public final class ServicesMain {
    /** More than two at once makes two cores slower, not faster. */
    private static final int AT_ONCE = 2;

    private ServicesMain() {}

    public static void main(String[] arguments) {
        List<String> wanted = List.of(arguments);
        try (ExecutorService starters = Executors.newFixedThreadPool(AT_ONCE)) {
            Arrays.stream(LocalService.values())
                    .filter(service -> wanted.isEmpty() || wanted.contains(service.title()))
                    .forEach(service -> starters.execute(() -> start(service)));
        }
    }

    private static void start(LocalService service) {
        try {
            service.start();
        } catch (RuntimeException | Error e) {
            System.err.println(service.title() + " did not start."); // the launcher looks for this line
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }
}
