package nl.beheermodule.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outside world that Keycloak talks to: the SMS provider and identity-service's event intake. */
final class Outside {
    static final String SECRET = "secret-of-the-test";
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private final ObjectMapper json = new ObjectMapper();
    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    Outside() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/sms", exchange -> {
            messages.add(json.readTree(exchange.getRequestBody()));
            answer(exchange, 202);
        });
        server.createContext("/v1/keycloak-events", exchange -> {
            boolean known =
                    ("Bearer " + SECRET).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            JsonNode event = json.readTree(exchange.getRequestBody());
            if (known) {
                events.add(event);
            }
            answer(exchange, known ? 204 : 401);
        });
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    List<JsonNode> messagesTo(String mobile) {
        return messages.stream()
                .filter(sms -> sms.get("to").asText().equals(mobile))
                .toList();
    }

    String lastCodeTo(String mobile) {
        Matcher code = CODE.matcher(messagesTo(mobile).getLast().get("text").asText());
        if (!code.find()) {
            throw new AssertionError("no code in the message");
        }
        return code.group(1);
    }

    /** Waits at most five seconds: events come after the answer to the browser. */
    JsonNode event(Predicate<JsonNode> wanted) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (System.nanoTime() < deadline) {
            List<JsonNode> found = events.stream().filter(wanted).toList();
            if (!found.isEmpty()) {
                return found.getLast();
            }
            Thread.sleep(20);
        }
        throw new AssertionError(
                "no such event; the last ones: " + events.subList(Math.max(0, events.size() - 3), events.size()));
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
