package nl.beheermodule.gateway.kit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A service behind the gateway: remembers what it was asked, and answers as it is told. */
public final class FakeService {
    /** How it answers. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange) throws Exception;
    }

    public record Asked(String method, String path, com.sun.net.httpserver.Headers headers, byte[] body) {
        public String header(String name) {
            String value = headers.getFirst(name);
            return value == null ? "" : value;
        }

        public boolean has(String name) {
            return headers.containsKey(name);
        }
    }

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = FakeService::hello;

    public FakeService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public FakeService answers(Behaviour how) {
        asked.clear();
        behaviour = how;
        return this;
    }

    public FakeService answersHello() {
        return answers(FakeService::hello);
    }

    public List<Asked> asked() {
        return asked;
    }

    public static void hello(HttpExchange exchange) throws IOException {
        json(exchange, 200, "{\"hello\":\"world\"}");
    }

    public static void json(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** Hangs up without a word. */
    public static void hangUp(HttpExchange exchange) {
        throw new IllegalStateException("hung up, as the test asked");
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.add(new Asked(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders(),
                exchange.getRequestBody().readAllBytes()));
        try {
            behaviour.answer(exchange);
        } catch (IOException broken) {
            throw broken;
        } catch (Exception failed) {
            throw new IOException(failed);
        } finally {
            exchange.close();
        }
    }
}
