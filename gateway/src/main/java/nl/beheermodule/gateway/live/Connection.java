package nl.beheermodule.gateway.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open screen. A virtual thread of its own writes to it, so that a slow browser holds up nobody else. */
final class Connection {
    private final Viewer viewer;
    private final SseEmitter emitter;
    private final BlockingQueue<Change> waiting;
    private volatile boolean open = true;

    Connection(Viewer viewer, SseEmitter emitter, int queue) {
        this.viewer = viewer;
        this.emitter = emitter;
        this.waiting = new ArrayBlockingQueue<>(queue);
    }

    Viewer viewer() {
        return viewer;
    }

    /** A browser that is too far behind is cut off: it opens a new connection and loads everything again. */
    void offer(Change change) {
        if (viewer.maySee(change) && !waiting.offer(change)) {
            open = false;
        }
    }

    void close() {
        open = false;
    }

    /** Writes until the connection breaks, is closed, or {@code stillAllowed} says no at a heartbeat. */
    void write(Duration heartbeat, BooleanSupplier stillAllowed) throws InterruptedException {
        try {
            emitter.send(SseEmitter.event().comment("open").reconnectTime(2_000));
            long next = System.nanoTime() + heartbeat.toNanos();
            while (open) {
                @Nullable Change change = waiting.poll(next - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (change != null) {
                    emitter.send(SseEmitter.event().name("changed").data(viewer.told(change)));
                } else {
                    next = System.nanoTime() + heartbeat.toNanos();
                    open = open && stillAllowed.getAsBoolean();
                    emitter.send(SseEmitter.event().comment("alive"));
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } finally {
            open = false;
        }
    }
}
