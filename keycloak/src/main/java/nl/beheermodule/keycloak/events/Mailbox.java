package nl.beheermodule.keycloak.events;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A bounded queue with one courier: events leave in order, and a login never waits for the other side. */
final class Mailbox implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Mailbox.class);
    private static final int CAPACITY = 10_000;

    private final ThreadPoolExecutor courier;
    private final Delivery delivery;

    Mailbox(Delivery delivery) {
        this.delivery = delivery;
        this.courier = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(CAPACITY),
                Thread.ofPlatform().daemon().name("bm-events").factory(),
                (event, full) -> LOG.warn("Event queue is full: an event was dropped"));
    }

    void post(LoginEvent event) {
        courier.execute(() -> delivery.deliver(event));
    }

    /** Gives what is queued two seconds to leave. */
    @Override
    public void close() {
        courier.shutdown();
        try {
            if (!courier.awaitTermination(2, TimeUnit.SECONDS)) {
                courier.shutdownNow();
            }
        } catch (InterruptedException e) {
            courier.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
