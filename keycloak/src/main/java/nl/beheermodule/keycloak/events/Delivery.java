package nl.beheermodule.keycloak.events;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.keycloak.util.JsonSerialization;

/** Posts one event to identity-service; tries again, later each time, as long as it may help. */
final class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15));

    private final URI url;
    private final String secret;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Delivery(URI url, String secret) {
        this.url = url;
        this.secret = secret;
    }

    void deliver(LoginEvent event) {
        try {
            HttpRequest request = request(event);
            for (Duration pause : PAUSES) {
                if (isDone(event, request)) {
                    return;
                }
                Thread.sleep(pause);
            }
            if (!isDone(event, request)) {
                LOG.warnf("Event %s (%s) given up", event.id(), event.type());
            }
        } catch (IOException e) {
            LOG.errorf(e, "Event %s (%s) cannot be written", event.id(), event.type());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Done is accepted, or refused in a way that another attempt does not change. */
    private boolean isDone(LoginEvent event, HttpRequest request) throws InterruptedException {
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 == 4 && status != 429) {
                LOG.warnf("Event %s (%s) refused: %d", event.id(), event.type(), status);
            }
            return status < 500 && status != 429;
        } catch (IOException e) {
            LOG.debugf("Event %s not delivered yet: %s", event.id(), e);
            return false;
        }
    }

    private HttpRequest request(LoginEvent event) throws IOException {
        return HttpRequest.newBuilder(url)
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + secret)
                .POST(HttpRequest.BodyPublishers.ofByteArray(JsonSerialization.writeValueAsBytes(event)))
                .build();
    }
}
