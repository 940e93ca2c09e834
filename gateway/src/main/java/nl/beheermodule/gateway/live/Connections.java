package nl.beheermodule.gateway.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The screens that are open on this replica. */
@Component
final class Connections implements SmartLifecycle {
    private final LiveSettings settings;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    Connections(LiveSettings settings, MeterRegistry meters) {
        this.settings = settings;
        meters.gaugeCollectionSize("beheer.gateway.live.connections", List.of(), open);
    }

    boolean isFull(String account) {
        return open.size() >= settings.connections()
                || open.stream()
                                .filter(connection ->
                                        connection.viewer().account().equals(account))
                                .count()
                        >= settings.connectionsPerAccount();
    }

    SseEmitter open(Viewer viewer, BooleanSupplier stillAllowed) {
        SseEmitter emitter = new SseEmitter(settings.longest().toMillis());
        Connection connection = new Connection(viewer, emitter, settings.queue());
        emitter.onCompletion(connection::close);
        emitter.onTimeout(connection::close);
        emitter.onError(broken -> connection.close());
        open.add(connection);
        Thread.ofVirtual().name("live").start(() -> {
            try {
                connection.write(settings.heartbeat(), stillAllowed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } finally {
                open.remove(connection);
            }
        });
        return emitter;
    }

    void tell(Change change) {
        open.forEach(connection -> connection.offer(change));
    }

    int size() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for requests to end: these would never. */
    @Override
    public void stop() {
        running = false;
        open.forEach(Connection::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
