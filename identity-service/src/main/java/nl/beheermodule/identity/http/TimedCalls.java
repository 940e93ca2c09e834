package nl.beheermodule.identity.http;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** Calls to others that do not outlast the patience of the person who waits. */
public final class TimedCalls {
    private static final Duration CONNECT = Duration.ofSeconds(1);

    private TimedCalls() {}

    /** @param answer how long the whole answer may take */
    public static ClientHttpRequestFactory within(Duration answer) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(answer);
        return requests;
    }
}
