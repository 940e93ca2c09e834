package nl.beheermodule.gateway.routes;

import java.net.URI;
import java.time.Duration;
import nl.beheermodule.gateway.routes.Parts.Part;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connections to the services. The client's own cleverness is off: cookies would go from one person to another, and its
 * retries repeat what changes something.
 */
@Configuration(proxyBeanMethods = false)
class HttpPool {
    private static final int EACH = 256;
    private static final int ALL = 1_024;
    private static final Timeout FOR_A_CONNECTION = Timeout.ofSeconds(2);
    private static final Duration OTHERWISE = Duration.ofSeconds(10);

    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> pool(Parts parts) {
        return builder -> builder.withConnectionManagerCustomizer(
                        manager -> manager.setMaxConnPerRoute(EACH).setMaxConnTotal(ALL))
                .withConnectionConfigCustomizer(
                        connection -> connection.setValidateAfterInactivity(TimeValue.ofSeconds(1)))
                .withHttpClientCustomizer(HttpPool::plain)
                .withCustomizer(factory ->
                        factory.setHttpContextFactory((method, uri) -> waitingNoLongerThan(timeOut(parts, uri))));
    }

    private static void plain(HttpClientBuilder client) {
        client.disableCookieManagement()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableAuthCaching()
                .disableContentCompression();
    }

    private static Duration timeOut(Parts parts, URI uri) {
        return parts.parts().values().stream()
                .filter(part -> part.url().getAuthority().equals(uri.getAuthority()))
                .map(Part::timeOut)
                .findFirst()
                .orElse(OTHERWISE);
    }

    private static HttpContext waitingNoLongerThan(Duration timeOut) {
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(FOR_A_CONNECTION)
                .setResponseTimeout(Timeout.of(timeOut))
                .build());
        return context;
    }
}
