package nl.beheermodule.keycloak.sms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.keycloak.util.JsonSerialization;

/** Posts {@code {"to", "text"}} to the SMS provider. A person waits for it: short time-outs, no retry (“Nieuwe code sturen” is there). */
final class HttpSmsSender implements SmsSender {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(4);

    private final URI url;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    HttpSmsSender(URI url) {
        this.url = url;
    }

    @Override
    public void send(String mobile, String text) throws SmsNotSent {
        try {
            int status = http.send(request(mobile, text), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status / 100 != 2) {
                throw new SmsNotSent("SMS provider answered " + status);
            }
        } catch (IOException e) {
            throw new SmsNotSent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmsNotSent(e);
        }
    }

    private HttpRequest request(String mobile, String text) throws IOException {
        byte[] body = JsonSerialization.writeValueAsBytes(Map.of("to", mobile, "text", text));
        return HttpRequest.newBuilder(url)
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
