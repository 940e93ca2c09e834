package nl.beheermodule.means.letter;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** {@code beheer.letters.url} wins over {@code beheer.letters.folder}; one of them must be there. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    LetterPrinter letterPrinter(
            @Value("${beheer.letters.url:}") String url, @Value("${beheer.letters.folder:}") String folder) {
        if (!url.isBlank()) {
            return new PrintService(client(), URI.create(url));
        }
        if (!folder.isBlank()) {
            return new PrintFolder(Path.of(folder));
        }
        throw new IllegalStateException("Set beheer.letters.url or beheer.letters.folder: letters must go somewhere");
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
