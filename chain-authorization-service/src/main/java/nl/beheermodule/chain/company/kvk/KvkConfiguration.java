package nl.beheermodule.chain.company.kvk;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "beheer.companies.register", havingValue = "kvk")
class KvkConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(1);

    /**
     * @param key given by KVK with the subscription; without it the service does not start
     * @param timeout how long a whole answer may take
     */
    @Bean
    KvkApi kvkApi(
            RestClient.Builder builder,
            @Value("${beheer.companies.kvk.url}") String url,
            @Value("${beheer.companies.kvk.api-key}") String key,
            @Value("${beheer.companies.kvk.timeout}") Duration timeout) {
        if (key.isBlank()) {
            throw new IllegalStateException("beheer.companies.kvk.api-key is empty");
        }
        RestClient client = builder.baseUrl(url)
                .defaultHeader("apikey", key)
                .requestFactory(within(timeout))
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(KvkApi.class);
    }

    private static JdkClientHttpRequestFactory within(Duration timeout) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(timeout);
        return requests;
    }
}
