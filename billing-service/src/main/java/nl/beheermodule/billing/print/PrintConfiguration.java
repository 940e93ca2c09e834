package nl.beheermodule.billing.print;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** {@code beheer.print.url} wins over {@code beheer.print.folder}; one of them must be there. */
@Configuration(proxyBeanMethods = false)
class PrintConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    Printer printer(@Value("${beheer.print.url:}") String url, @Value("${beheer.print.folder:}") String folder) {
        if (!url.isBlank()) {
            return new PrintService(client(), URI.create(url));
        }
        if (!folder.isBlank()) {
            return new PrintFolder(Path.of(folder));
        }
        throw new IllegalStateException("Set beheer.print.url or beheer.print.folder: invoices must go somewhere");
    }

    private static RestClient client() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build());
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder().requestFactory(requests).build();
    }
}
