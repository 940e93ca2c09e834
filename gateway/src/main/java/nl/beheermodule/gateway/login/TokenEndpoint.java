package nl.beheermodule.gateway.login;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/**
 * How Keycloak is asked for tokens. A request of a person waits for it, so not for long; and while Keycloak answers nobody,
 * not at all: all requests of all sessions whose token comes near its end would wait together.
 */
record TokenEndpoint(CircuitBreaker breaker, Duration answer) {
    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** With what Spring Security's own client for tokens has, and time-outs. */
    RestClient client() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(answer);
        return RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(this::guarded)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private ClientHttpResponse guarded(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        try {
            return breaker.executeCallable(() -> execution.execute(request, body));
        } catch (IOException away) {
            throw away;
        } catch (CallNotPermittedException leftAlone) {
            throw new IOException("Keycloak does not answer and is left alone for a while", leftAlone);
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
